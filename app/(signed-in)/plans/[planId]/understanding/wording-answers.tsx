import { placeInWords } from "@/app/(signed-in)/plans/[planId]/review/place-in-words";
import { words } from "@/app/words";
import type { PlanDocument } from "@/lib/plan/document";
import { wordingAnswersIn, wordingTexts } from "@/lib/plan/gate/wording-texts";

type Said = { field: string; code: string; reason: string };

/** Why wording that HR would stop at stays: the answers at places that belong to one part of the text. */
export function wordingAnswersOf(
  document: PlanDocument,
  belongs: (field: string) => boolean,
): Said[] {
  if (document.wordingAnswers.length === 0) return [];
  const texts = wordingTexts(document);
  return wordingAnswersIn(document)
    .map((one) => ({
      ...one,
      field: texts.find(({ place }) => place === one.place)?.field ?? one.place,
    }))
    .filter(({ field }) => belongs(field));
}

/** One line for each answer, with the place it speaks of. */
export function WordingAnswers({ document, said }: { document: PlanDocument; said: Said[] }) {
  return said.map(({ field, code, reason }) => (
    <p key={field + code} className="note">
      {words("hints.stays", { place: placeInWords(document, field), reason })}
    </p>
  ));
}
