import type { Confided, Telling } from "./telling";
import type { WorkedPlan } from "./worked-plan";

/** What Jonas told stays between him and HR; the plan shows what was agreed and nothing else. */
export const reviewsConfided = ({ id, at }: Telling, worked: WorkedPlan): Confided => ({
  id: id("confided"),
  at: at(-5, "15:00"),
  text: "Two things would make this plan easier for me. Please keep the why between us.",
  hr: "odile",
  adjustments: (worked.adjustmentsAgreed ?? []).map((text, n) => ({
    id: id(`adjustment/${n}`),
    proposedAt: at(-4, `15:0${n}`),
    agreedAt: at(-3, `09:3${n}`),
    text,
  })),
});
