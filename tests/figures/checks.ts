import { findings } from "@/lib/clarity/findings";
import type { Measure } from "@/tests/measure/measure";

const WORDS = `The hand-off record of the late shift is posted by 22:15 with all six fields and the name of
  whoever takes over, so that the night desk can plan its vehicles without a call.`;
const TEXTS = 2_000;

/** Texts of thirty words that differ, so that nothing is answered from memory. */
const text = (n: number) => `${WORDS.replace(/\s+/g, " ")} Record ${n}.`;

export const checks: Measure = {
  targets: { checks_per_second: { atLeast: 1_000, isTime: true } },
  how: "wording check of different texts of thirty words, one after the other",
  async run() {
    for (let n = 0; n < TEXTS; n += 1) findings(text(-n), "standard");
    const began = performance.now();
    for (let n = 0; n < TEXTS; n += 1) findings(text(n), "standard");
    return { checks_per_second: TEXTS / ((performance.now() - began) / 1000) };
  },
};
