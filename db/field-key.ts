import "server-only";
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { fieldKeys } from "./env";

/** Where a sealed value stands: copied to another table, column or row, it does not open. */
export type Place = { table: string; column: string; rowId: string };

type Key = { id: string; secret: Buffer };

const method = "aes-256-gcm";

function keys(): Key[] {
  return fieldKeys().map((text) => {
    const secret = Buffer.from(text, "base64url");
    return { id: createHash("sha256").update(secret).digest("hex").slice(0, 8), secret };
  });
}

const bound = ({ table, column, rowId }: Place, keyId: string) =>
  Buffer.from([table, column, rowId, keyId].join("|"));

const written = (bytes: Buffer) => bytes.toString("base64url");

/** Seals a text for its place, as `v1.key.nonce.text.tag`; the same text never looks the same twice. */
export function seal(place: Place, text: string): string {
  const [key] = keys();
  if (!key) throw new Error("no key to seal with");
  const nonce = randomBytes(12);
  const cipher = createCipheriv(method, key.secret, nonce).setAAD(bound(place, key.id));
  const hidden = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return ["v1", key.id, written(nonce), written(hidden), written(cipher.getAuthTag())].join(".");
}

/** Opens what was sealed for this place; throws when it was changed, moved or sealed with a key that is not here. */
export function unseal(place: Place, sealed: string): string {
  const [version, keyId, nonce, hidden, tag] = sealed.split(".");
  const key = keys().find(({ id }) => id === keyId);
  const isWhole =
    version === "v1" && nonce !== undefined && hidden !== undefined && tag !== undefined;
  if (!key || !isWhole) throw new Error(`nothing here opens a value sealed with key ${keyId}`);
  const decipher = createDecipheriv(method, key.secret, Buffer.from(nonce, "base64url"), {
    authTagLength: 16,
  });
  decipher.setAAD(bound(place, key.id)).setAuthTag(Buffer.from(tag, "base64url"));
  const text = Buffer.concat([decipher.update(Buffer.from(hidden, "base64url")), decipher.final()]);
  return text.toString("utf8");
}
