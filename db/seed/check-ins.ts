import { checkInIdOn } from "@/lib/plan/check-in/schedule";
import type { PlanEvent } from "@/lib/plan/event";
import { keyOf, personId } from "./people";
import { sentences, type Telling } from "./telling";
import type { CheckInRow, WorkedPlan } from "./worked-plan";

type Held = Extract<PlanEvent, { type: "check_in_held" }>;
type Stand = readonly [
  expectation: string,
  stands: Held["stands"][number]["stands"],
  words: string,
];

/** What each side brought into a check-in, and where each expectation stood after it, by its day. */
export type CheckInNotes = { time: string; stands: Record<number, readonly Stand[]> };

type From = { told: Telling; worked: WorkedPlan; notes: CheckInNotes; extra: Map<number, string> };

const later = (time: string) => time.replace(":00", ":35");

const tellHeld = ({ told, worked, notes, extra }: From, row: CheckInRow) => {
  const say = sentences(worked, told.startsOn);
  const parties = [worked.employee, worked.manager];
  told.tell([row.day, later(notes.time)], keyOf(worked.manager), {
    type: "check_in_held",
    checkInId: extra.get(row.day) ?? checkInIdOn(told.on(row.day)),
    heldAt: told.at(row.day, notes.time),
    employeeFirst: say(row.employeeFirst ?? ""),
    whatWasHeard: say(row.heard ?? ""),
    decisions: (row.decisions ?? []).map(say),
    helpAgreed: row.helpNeeded && row.helpNeeded !== "—" ? [say(row.helpNeeded)] : [],
    stands: (notes.stands[row.day] ?? []).map(([expectation, stands, words]) => ({
      expectationId: told.id(expectation),
      stands,
      words,
    })),
    guestIds: row.with.filter((one) => !parties.includes(one)).map((one) => personId(keyOf(one))),
  });
};

const tellMissed = ({ told, worked, notes, extra }: From, row: CheckInRow) => {
  told.tell([row.day, later(notes.time)], keyOf(worked.employee), {
    type: "check_in_missed",
    checkInId: checkInIdOn(told.on(row.day)),
    by: row.missedBy === worked.manager ? "supervisor" : "employee",
    reason: row.reason ?? "",
  });
  if (row.rescheduledTo === undefined) return;
  const checkInId = told.id(`check-in/${row.rescheduledTo}`);
  extra.set(row.rescheduledTo, checkInId);
  told.tell([row.rescheduledTo - 1, "13:40"], keyOf(worked.manager), {
    type: "check_in_added",
    checkInId,
    at: told.at(row.rescheduledTo, notes.time),
    reason: sentences(worked, told.startsOn)(`In place of the one missed on D+${row.day}.`),
  });
};

/** The check-ins that were held and those that were missed, with the one added in their place. */
export function tellCheckIns(told: Telling, worked: WorkedPlan, notes: CheckInNotes): void {
  const from = { told, worked, notes, extra: new Map<number, string>() };
  for (const row of worked.checkIns) (row.held ? tellHeld : tellMissed)(from, row);
}
