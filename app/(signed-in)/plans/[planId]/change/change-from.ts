import type { Fields } from "@/app/ui/form-fields";
import type { Change } from "@/lib/plan/change/direction";
import type { Direction } from "@/lib/plan/change/direction-of";
import type { Expectation } from "@/lib/plan/expectation/expectation";

const meanings: readonly Direction[] = ["harder", "same", "easier", "clearer"];

type Field = Fields[string];
type Written = Record<string, Field | undefined>;

const within = (from: Field | undefined, name: string): Field | undefined =>
  typeof from === "object" && from !== null ? (from as Written)[name] : undefined;

const numberIn = (from: Field | undefined, name: string, otherwise: number | undefined) => {
  const value = within(from, name);
  return typeof value === "number" ? value : otherwise;
};

/** A change as far as it is written, for its direction, and the working days it adds; null where nothing can be said yet. */
export function changeFrom(
  what: Change["what"],
  expectation: Expectation | null,
  fields: Fields,
): { change: Change; adds: number } | null {
  const event = within(fields, "event");
  const one = within(within(event, "changes"), "0");
  const adds = Math.max(0, Math.min(120, Math.trunc(numberIn(event, "addsWorkingDays", 0) ?? 0)));
  const change = oneChange(what, expectation, one);
  return change && { change, adds };
}

function oneChange(
  what: Change["what"],
  expectation: Expectation | null,
  one: Field | undefined,
): Change | null {
  if (!expectation) return null;
  const { id: expectationId, measure } = expectation;
  const to = within(one, "to");
  if (what === "standard") {
    const meaning = meanings.find((known) => known === within(one, "meaning"));
    return meaning ? { what, expectationId, to: String(to ?? ""), meaning } : null;
  }
  if (what === "due") return typeof to === "string" ? { what, expectationId, to } : null;
  if (what !== "measure") return null;
  const target = within(to, "target");
  const { value, of, weeks } = measure.target;
  const changed = {
    ...measure.target,
    value: numberIn(target, "value", value) ?? value,
    of: numberIn(target, "of", of),
    weeks: numberIn(target, "weeks", weeks),
  };
  return { what, expectationId, to: { ...measure, target: changed } };
}
