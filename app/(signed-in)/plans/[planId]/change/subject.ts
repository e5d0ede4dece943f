import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Change } from "@/lib/plan/change/direction";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { expectationOf } from "@/lib/plan/expectation/find";

export const wordFields = ["intent", "whyItMatters", "consequence", "lineNote"] as const;
export const controlEnds = ["day", "promise", "weeks"] as const;
export const inExpectation = ["standard", "measure", "due", "evidence_added"] as const;

type Example = Expectation["examples"][number];

/** The one thing that a proposal speaks about. */
export type Subject =
  | { what: (typeof inExpectation)[number]; expectation: Expectation }
  | { what: "example"; example: Example }
  | { what: "control_added"; ends: (typeof controlEnds)[number] }
  | { what: "words"; field: (typeof wordFields)[number] };

/** What an address speaks about; null where nothing on this plan is named yet. */
export function subjectFrom(reading: Reading, what: string, of: string): Subject | null {
  const known = inExpectation.find((one) => one === what);
  if (known) {
    const expectation = expectationOf(reading.plan, of);
    return expectation && { what: known, expectation };
  }
  if (what === "example") {
    const example = examplesOf(reading).find(({ id }) => id === of);
    return example ? { what, example } : null;
  }
  const field = wordFields.find((one) => one === of);
  if (what === "words" && field) return { what, field };
  const ends = controlEnds.find((one) => one === of);
  return what === "control_added" && ends ? { what, ends } : null;
}

const examplesOf = ({ document }: Reading) => document.expectations.flatMap((one) => one.examples);

/** The kind of change and what it is about, as it stands in an address. */
export const subjectInAddress = (what: Change["what"], of: string) => `?what=${what}&of=${of}`;
