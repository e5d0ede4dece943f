import type { Bytes } from "./bytes";

const algorithm = "Ed25519";

/** Reads a private key in PKCS #8; it cannot be taken out again. */
export function signingKey(pkcs8: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("pkcs8", pkcs8, algorithm, false, ["sign"]);
}

/** Reads a public key of 32 raw bytes. */
export function checkingKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", raw, algorithm, false, ["verify"]);
}

export async function sign(key: CryptoKey, hash: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(algorithm, key, hash));
}

export function isSignedBy(key: CryptoKey, signature: Bytes, hash: Bytes): Promise<boolean> {
  return crypto.subtle.verify(algorithm, key, signature, hash);
}
