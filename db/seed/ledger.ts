import { keyOf, type PersonKey } from "./people";
import { sentences, type Telling } from "./telling";
import { entryAbout, type PromiseRow, promiseRows, type WorkedPlan } from "./worked-plan";

/** What is said of a promise where its row is silent. */
export type LedgerNote = Partial<{
  note: string;
  doneDay: number;
  doneTime: string;
  confirmedDay: number;
  moveReason: string;
  moveAnsweredDay: number;
}>;

type From = {
  told: Telling;
  worked: WorkedPlan;
  notes: Record<string, LedgerNote>;
  endDay: number;
  say: (text: string) => string;
};
type Sides = { owner: PersonKey; other: PersonKey };

const friday = 4;
const nextWorkingDay = (day: number) => (day % 7 === friday ? day + 3 : day + 1);

const tellMove = ({ told, worked, notes, say }: From, row: PromiseRow, sides: Sides) => {
  if (row.movedToDay === undefined || row.moveAskedDay === undefined) return;
  const entry = worked.entries.find(
    ({ kind, day, by }) =>
      kind === "date change asked" && day === row.moveAskedDay && by === sides.owner,
  );
  const note = notes[row.id] ?? {};
  const askId = told.tell(
    [row.moveAskedDay, "14:10"],
    sides.owner,
    {
      type: "date_change_asked",
      promiseId: told.id(row.id),
      newDueAt: told.at(row.movedToDay, worked.expectations[0]?.dueTime ?? "17:00"),
      reason: say(note.moveReason ?? row.moveReason ?? entry?.text ?? ""),
    },
    `move/${row.id}`,
  );
  const answeredDay = row.moveAnsweredDay ?? entry?.answer?.day ?? note.moveAnsweredDay;
  told.tell(
    [answeredDay ?? row.moveAskedDay, "14:20"],
    sides.other,
    {
      type: "date_change_answered",
      askId,
      agreed: true,
      reason: entry?.answer?.text,
    },
    `move/${row.id}/answer`,
  );
};

const doneDayOf = ({ notes, endDay }: From, row: PromiseRow): number | undefined => {
  const day = notes[row.id]?.doneDay ?? row.doneDay;
  if (day !== undefined) return day ?? undefined;
  return row.status.startsWith("missed") ? undefined : endDay;
};

const tellDone = (from: From, row: PromiseRow, sides: Sides) => {
  const { told, worked, notes, endDay, say } = from;
  const doneDay = doneDayOf(from, row);
  if (doneDay === undefined) return;
  const note = notes[row.id] ?? {};
  const entry = entryAbout(worked, row.id);
  const promiseId = told.id(row.id);
  told.tell(
    [doneDay, note.doneTime ?? "15:40"],
    sides.owner,
    {
      type: "promise_done",
      promiseId,
      note: say(note.note ?? entry?.text ?? row.note ?? row.status),
      evidence: [],
    },
    `done/${row.id}`,
  );
  const soon = doneDay === endDay ? doneDay : nextWorkingDay(doneDay);
  told.tell(
    [row.confirmedDay ?? note.confirmedDay ?? soon, "16:20"],
    sides.other,
    {
      type: "promise_confirmed",
      promiseId,
      recognition: entry?.answer && say(entry.answer.text),
    },
    `confirmed/${row.id}`,
  );
};

/** What became of each promise: dates moved, things done, and the other side's word. */
export function tellLedger(
  told: Telling,
  worked: WorkedPlan,
  endDay: number,
  notes: Record<string, LedgerNote>,
): void {
  const from = { told, worked, notes, endDay, say: sentences(worked, told.startsOn) };
  const [employee, supervisor] = [keyOf(worked.employee), keyOf(worked.manager)];
  for (const row of promiseRows(worked)) {
    const isSupervisors = worked.commitments.manager.includes(row);
    const sides = isSupervisors
      ? { owner: supervisor, other: employee }
      : { owner: employee, other: supervisor };
    tellMove(from, row, sides);
    tellDone(from, row, sides);
  }
}
