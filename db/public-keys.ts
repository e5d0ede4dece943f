import "server-only";
import type { PublicKeys } from "@/lib/proof/signature-check";
import { currentSigningKey } from "./signing-key";

/** The public halves of the keys that signed this installation's histories. */
export async function publicKeys(): Promise<PublicKeys> {
  const { keyId, publicKey } = await currentSigningKey();
  return { [keyId]: publicKey };
}
