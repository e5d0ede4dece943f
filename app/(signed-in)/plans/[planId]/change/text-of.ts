import { closed } from "@/app/(signed-in)/plans/[planId]/closed";
import { endInWords } from "@/app/(signed-in)/plans/[planId]/controls/end-in-words";
import { dueInWords } from "@/app/(signed-in)/plans/[planId]/days";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import type { Control } from "@/lib/plan/change/control";
import type { Change } from "@/lib/plan/change/direction";
import type { PlanDocument } from "@/lib/plan/document";
import type { Measure } from "@/lib/plan/expectation/measure";

/** A text before and after a change. */
export type BeforeAfter = { from: string; to: string };

const targetInWords = ({ counted, target }: Measure) =>
  words("change.measureText", {
    counted,
    target: target.text,
    value: target.value,
    of: target.of ?? 0,
    weeks: target.weeks ?? 0,
  });

const controlInWords = (reading: Reading, control: Control) =>
  [
    control.text,
    words("change.controls.why", { reason: closed(control.reason), askedBy: control.askedBy }),
    endInWords(reading, control),
    control.afterwards ?? "",
  ]
    .filter(Boolean)
    .join("\n");

/** What a change finds in a text and what it makes of it, as people read it. */
export function textsOf(reading: Reading, before: PlanDocument, change: Change): BeforeAfter {
  const expectation =
    "expectationId" in change
      ? before.expectations.find(({ id }) => id === change.expectationId)
      : undefined;
  switch (change.what) {
    case "standard":
      return { from: expectation?.standard ?? "", to: change.to };
    case "measure":
      return {
        from: expectation ? targetInWords(expectation.measure) : "",
        to: targetInWords(change.to),
      };
    case "due":
      return {
        from: expectation ? dueInWords(reading.plan, expectation.dueAt) : "",
        to: dueInWords(reading.plan, change.to),
      };
    case "evidence_added": {
      const known = (expectation?.evidence ?? []).map(({ text }) => text);
      return { from: known.join("\n"), to: [...known, change.source.text].join("\n") };
    }
    case "example":
      return { from: exampleIn(before, change.exampleId), to: change.to };
    case "control_added":
      return { from: "", to: controlInWords(reading, change.control) };
    case "words":
      return { from: before[change.field], to: change.to };
  }
}

function exampleIn({ expectations }: PlanDocument, exampleId: string): string {
  const examples = expectations.flatMap((one) => one.examples);
  return examples.find(({ id }) => id === exampleId)?.text ?? "";
}
