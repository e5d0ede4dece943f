import { type Bytes, joined, sha256 } from "./bytes";
import { canonicalBytes } from "./canonical";

/** What is hashed to commit to a body. */
export function committedBytes(salt: Bytes, body: unknown): Bytes {
  return joined(salt, canonicalBytes(body));
}

/** Stands for a body in the chain; once body and salt are erased, nobody can guess the body from it. */
export function commit(salt: Bytes, body: unknown): Promise<Bytes> {
  return sha256(committedBytes(salt, body));
}
