import type { Plan } from "@/lib/plan/plan";
import { atStandard } from "@/lib/trend/standard";
import { expectationOf } from "./find";
import { seriesOf } from "./series";

/** Whether an expectation has held its standard for as long as its own measure says (001-17). */
export function atItsStandard(plan: Plan, expectationId: string): boolean {
  const expectation = expectationOf(plan, expectationId);
  return (
    expectation !== null && atStandard(expectation.measure, seriesOf(plan, expectation)).isReached
  );
}
