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

/** The private key that signs history, in PEM; it comes from outside the database. */
export function signingPem(): string {
  const parsed = z.string().includes("PRIVATE KEY").safeParse(process.env.SIGNING_KEY);
  if (parsed.success) return parsed.data;
  throw new Error("db/env: SIGNING_KEY must hold an Ed25519 private key in PEM");
}
