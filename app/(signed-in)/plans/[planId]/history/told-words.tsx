import { placeInWords } from "@/app/(signed-in)/plans/[planId]/review/place-in-words";
import { words } from "@/app/words";
import type { PlanDocument } from "@/lib/plan/document";
import type { OwnWords } from "@/lib/plan/own-words";

type Props = { document: PlanDocument; said: OwnWords };

/** Words that the sentence above them already introduces. */
const introduced: OwnWords["label"][] = ["text", "ownWords", "words"];

/** What somebody wrote, whole and unchanged, under what it is. */
export function ToldWords({ document, said }: Props) {
  const { label, text, url } = said;
  return (
    <p className="told-words">
      {!introduced.includes(label) && <span className="note">{labelOf(document, said)}</span>}
      {url ? (
        <a href={url} rel="noreferrer noopener">
          {text}
        </a>
      ) : (
        <span className="quoted">{text}</span>
      )}
    </p>
  );
}

function labelOf(document: PlanDocument, said: OwnWords): string {
  const { label, place, question, expectationId, verdict } = said;
  const named = words(`history.words.${label}`, {
    n: document.expectations.findIndex(({ id }) => id === expectationId) + 1,
    place: place ? placeInWords(document, place) : "",
    question: question ? words(`review.questions.${question}`) : "",
    verdict: verdict ? words(`history.verdict.${verdict}`) : "",
  });
  return words("history.wordsOf", { label: named });
}
