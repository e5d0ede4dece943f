import { z } from "zod";

const shape = z.object({
  FOOTING_LOGIN_URL: z.url({ protocol: /^postgres(ql)?$/, hostname: /.*/ }),
  DB_DEADLINE_MS: z.coerce.number().int().min(50).max(60_000).default(5_000),
  DB_POOL_MAX: z.coerce.number().int().min(1).max(200).default(10),
});

/** What the process was told about its database; parsed when asked, so that a build needs none. */
export function databaseEnv() {
  const parsed = shape.safeParse(process.env);
  if (parsed.success) return parsed.data;
  throw new Error(`db/env: ${z.prettifyError(parsed.error)}`);
}

const pem = /-----BEGIN (PRIVATE|PUBLIC) KEY-----[^-]+-----END \1 KEY-----/g;
const privatePem = z.string().includes("PRIVATE KEY");

/** The keys of history in PEM, one after the other: the first, a private one, signs; with all of them it is checked. They come from outside the database. */
export function signingPems(): [string, ...string[]] {
  const pems = process.env.SIGNING_KEY?.match(pem) ?? [];
  const parsed = z.tuple([privatePem], z.string()).safeParse(pems);
  if (parsed.success) return parsed.data;
  throw new Error(
    "db/env: SIGNING_KEY must hold an Ed25519 private key in PEM, older keys after it",
  );
}

const fieldKey = z.string().regex(/^[\w-]{43}$/);

/** The keys that seal what is private, 32 bytes each in base64url: the first seals, all of them open. They come from outside the database. */
export function fieldKeys(): string[] {
  const parsed = z.array(fieldKey).min(1).safeParse(process.env.FIELD_KEY?.split(","));
  if (parsed.success) return parsed.data;
  throw new Error("db/env: FIELD_KEY must hold keys of 32 bytes in base64url, parted by commas");
}
