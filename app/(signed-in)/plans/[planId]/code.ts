import type { Plan } from "@/lib/plan/plan";
import { editionHash, fingerprint } from "@/lib/proof/receipt";

/** The code of the edition in force, which people read to each other; null before there is one. */
export async function codeOf(plan: Plan): Promise<string | null> {
  const edition = plan.editions.at(-1);
  return edition ? fingerprint(await editionHash(edition.document)) : null;
}
