import type { PlanEvent } from "@/lib/plan/event";
import type { Terms } from "@/lib/plan/terms";
import { addDays } from "@/lib/time/day";
import { addWorkingDays } from "@/lib/time/working-day";
import type { Telling } from "./telling";
import { measureName } from "./weeks";
import { stepOf, type WorkedPlan } from "./worked-plan";

const results = ({ id }: Telling, worked: WorkedPlan) =>
  Object.entries(worked.outcome.perExpectation).map(([name, said]) => ({
    expectationId: id(name),
    result: "met" as const,
    numbers: said.replace("Met: ", ""),
    citations: [6, 7, 8, 9].map((week) => ({
      what: "measure" as const,
      id: id(measureName(name, week)),
    })),
    reason: "At the standard for as long as its measure asks.",
  }));

const closed = (told: Telling, worked: WorkedPlan): PlanEvent => ({
  type: "plan_closed",
  outcome: "met",
  results: results(told, worked),
  reason: "All three expectations are at their standard, and the standard was held.",
  whatStays: "The form filled from the board stays for all desks; the weekly look has ended.",
  sustainLooksOn: [told.on(90), told.on(120)],
  stopsCountingOn: told.on(242),
  deleteOn: addDays(told.on(242), 365),
});

/** The hearing, the closing on the same day because the statement was given, and the two looks after it. */
export function tellHandOffsEnd(told: Telling, worked: WorkedPlan, { calendar }: Terms): void {
  const lastDay = worked.endDay;
  const { tell, on } = told;
  tell([lastDay, "16:30"], "tobias", {
    type: "hearing_opened",
    proposedOutcome: "met",
    results: results(told, worked),
    statementByOn: addWorkingDays(on(lastDay), 5, calendar),
  });
  tell([lastDay, "17:00"], "ines", {
    type: "hearing_statement_given",
    text: stepOf(worked, "Closing statement"),
  });
  tell([lastDay, "17:30"], "odile", closed(told, worked));
  tell([lastDay, "18:10"], "ines", { type: "letter_read" });
  for (const [day, look] of [
    [91, 90],
    [120, 120],
  ] as const)
    tell([day, "14:00"], "tobias", {
      type: "sustain_look_held",
      on: on(look),
      words: "The hand-offs of the last weeks are there. Nothing to add.",
    });
}
