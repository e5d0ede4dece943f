import type { Edition } from "@/lib/plan/change/edition";
import type { Plan } from "@/lib/plan/plan";
import { editionHash, fingerprint } from "@/lib/proof/receipt";

/** An edition of the plan's text and the code that its bytes have. */
export type CodedEdition = Edition & { code: string };

/** Every edition with its code, the one in force first. */
export async function codesOfEditions({ editions }: Plan): Promise<CodedEdition[]> {
  const coded = editions.map(async (edition) => ({
    ...edition,
    code: fingerprint(await editionHash(edition.document)),
  }));
  return (await Promise.all(coded)).toReversed();
}

/** A code as somebody read it out: small letters, spaces and a missing hyphen are all the same. */
export function writtenCode(asked: string | string[] | undefined): string {
  const signs = String(asked ?? "")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");
  return signs.length > 4 ? `${signs.slice(0, 4)}-${signs.slice(4, 12)}` : signs;
}
