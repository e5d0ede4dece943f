import { type Bytes, sha256 } from "./bytes";
import { canonicalBytes } from "./canonical";

/** Stands for a body in the chain; once body and salt are erased, nobody can guess the body from it. */
export function commit(salt: Bytes, body: unknown): Promise<Bytes> {
  return sha256(salt, canonicalBytes(body));
}
