import type { Code } from "@/lib/clarity/codes";
import { findings } from "@/lib/clarity/findings";
import type { PlanDocument } from "@/lib/plan/document";
import { against, type Because, type Refusal } from "@/lib/plan/refusal";
import { isRaisedAt, wordingAnswersIn, wordingTexts } from "./wording-texts";

/** What may not reach HR unanswered, and what is said of it. */
const refusedFor: Partial<Record<Code, Because>> = {
  private: "wording_private",
  threat: "wording_threat",
  dissent: "wording_dissent",
  overtime: "wording_overtime",
};

type WordingOpen = { place: string; code: Code; refusal: Refusal };

/** The findings in the supervisor's texts that must be resolved or answered with a reason, and are neither. */
export function wordingOpen(document: object): WordingOpen[] {
  const answered = new Set(wordingAnswersIn(document).map(({ place, code }) => `${place} ${code}`));
  return wordingTexts(document).flatMap(({ place, field, as, text }) =>
    findings(text, as).flatMap(({ code, start, end, isSure }) => {
      const because = refusedFor[code];
      const isOpen = isSure && isRaisedAt(place, code) && !answered.has(`${place} ${code}`);
      if (!because || !isOpen) return [];
      const refusal = against(because, { words: text.slice(start, end), field });
      return [{ place, code, refusal }];
    }),
  );
}

/** Why the wording of a text is not ready for HR: everything that is still open in it. */
export function whyNotWording(document: Partial<PlanDocument>): Refusal[] {
  return wordingOpen(document).map(({ refusal }) => refusal);
}
