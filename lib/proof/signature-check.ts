import { fromHex } from "./bytes";
import type { Finding } from "./finding";
import { type Means, webMeans } from "./means";

/** Raw public keys in hex by key id. */
export type PublicKeys = Readonly<Record<string, string>>;

type Signed = { keyId: string; hash: string; signature: string };

/** A question to a set of public keys: null when the signature is right, else what is wrong. */
export type SignatureCheck = (signed: Signed) => Promise<Finding["key"] | null>;

export async function signatureCheck(
  publicKeys: PublicKeys,
  means: Means = webMeans,
): Promise<SignatureCheck> {
  const keys = new Map<string, Awaited<ReturnType<Means["keyOf"]>>>();
  for (const [keyId, text] of Object.entries(publicKeys)) {
    const raw = fromHex(text);
    if (raw?.length === 32) keys.set(keyId, await means.keyOf(raw));
  }
  return async ({ keyId, hash, signature }) => {
    const isSigned = keys.get(keyId);
    if (!isSigned) return "key_unknown";
    const [signed, over] = [fromHex(signature), fromHex(hash)];
    const isRight = signed !== null && over !== null && (await isSigned(signed, over));
    return isRight ? null : "signature_wrong";
  };
}
