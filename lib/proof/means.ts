import { type Bytes, sha256 } from "./bytes";
import { checkingKey, isSignedBy } from "./sign";

type Soon<Value> = Value | Promise<Value>;

/** With what a history is checked where it is checked: how bytes are hashed, and how the key of 32 raw bytes tells its own signatures. */
export type Means = {
  hash(bytes: Bytes): Soon<Bytes>;
  keyOf(raw: Bytes): Soon<(signature: Bytes, hash: Bytes) => Soon<boolean>>;
};

/** What every browser brings. */
export const webMeans: Means = {
  hash: sha256,
  async keyOf(raw) {
    const key = await checkingKey(raw);
    return (signature, hash) => isSignedBy(key, signature, hash);
  },
};
