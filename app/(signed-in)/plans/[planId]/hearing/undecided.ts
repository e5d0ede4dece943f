import { fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import { onDay, type Reading, shortName } from "../reading";

/** Where a hearing stands: whether the employee is still to be heard, has spoken, or wants to say nothing. */
export function undecided(reading: Reading): string {
  const { hearings, employeeId } = reading.plan;
  const employee = shortName(reading, employeeId);
  const hearing = hearings.at(-1);
  const given = hearing?.statement;
  if (given) {
    const said = given.event.text === null ? "none" : "given";
    return words("ending.closing.heard", { said, employee, on: onDay(reading, given.at) });
  }
  const until = fullDay(hearing?.opened.event.statementByOn ?? "");
  return words("ending.closing.undecided", { employee, until });
}
