import { mayShare } from "@/app/(signed-in)/plans/[planId]/closing/may-share";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";

export type Copy = { file: string; label: string; under: string };

/** The copies that a reader of this plan can take. */
export function copiesFor(reading: Reading): { paper: Copy[]; proof: Copy[] } {
  const letter = {
    file: "letter.pdf",
    label: words("copies.letter.label"),
    under: words("copies.letter.under"),
  };
  const toShare = {
    file: "letter-to-share.pdf",
    label: words("copies.toShare.label"),
    under: words("copies.toShare.under"),
  };
  return {
    paper: [
      { file: "plan.pdf", label: words("copies.plan.label"), under: words("copies.plan.under") },
      {
        file: "history.pdf",
        label: words("copies.history.label"),
        under: words("copies.history.under"),
      },
      ...(reading.plan.closing ? [letter] : []),
      ...(mayShare(reading) ? [toShare] : []),
    ],
    proof: [
      {
        file: "history.json",
        label: words("copies.data.label"),
        under: words("copies.data.under"),
      },
      {
        file: "check.html",
        label: words("copies.checker.label"),
        under: words("copies.checker.under"),
      },
    ],
  };
}
