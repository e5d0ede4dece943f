import { stateInWords } from "@/app/(signed-in)/plans/[planId]/promises/state-words";
import { type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import { agendaOf } from "@/lib/plan/check-in/agenda";
import type { CheckIn } from "@/lib/plan/check-in/schedule";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import { daysBetween, mondayOf } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";

/** What a check-in goes through, one sentence a point: what the supervisor owes, then the employee's words, then the rest. */
export function agendaInWords(reading: Reading, checkIn: CheckIn): string[] {
  const { plan, now } = reading;
  const agenda = agendaOf(plan, checkIn, now);
  const employee = whoIs(reading, plan.employeeId);
  const supervisor = whoIs(reading, plan.supervisorId);
  const owed = promisesInWords(reading, agenda.supervisorOwes);
  const prepared = agenda.employeeWords?.event;
  const need = prepared?.whatINeed;
  return [
    owed
      ? words("plan.checkIn.supervisorOwes", { ...supervisor, text: owed })
      : words("plan.checkIn.supervisorClear", supervisor),
    prepared
      ? words("plan.checkIn.employeePrepared", { ...employee, text: prepared.whatIDid })
      : words("plan.checkIn.employeeFirst", employee),
    ...only(prepared?.whatIHeardLastTime, (text) => words("plan.checkIn.heard", { text })),
    words("plan.checkIn.numbers", { week: weekOf(reading, checkIn) }),
    ...agenda.lastDecisions.map((text) => words("plan.checkIn.lastTime", { text })),
    ...only(promisesInWords(reading, agenda.employeeOwes), (text) =>
      words("plan.checkIn.employeeOwes", { ...employee, text }),
    ),
    ...only(agenda.questions.map(({ asked }) => `“${asked.event.text}”`).join(" "), (text) =>
      words("plan.checkIn.questions", { text }),
    ),
    need ? words("plan.checkIn.helpPrepared", { text: need }) : words("plan.checkIn.help"),
  ];
}

const only = (text: string | undefined, say: (text: string) => string) => (text ? [say(text)] : []);

const promisesInWords = (reading: Reading, promises: PromiseOnLedger[]) =>
  promises.map((one) => `${one.promised.text} (${stateInWords(reading, one)})`).join("; ");

/** The last whole week before a meeting, by its number in the plan. */
function weekOf({ plan, document }: Reading, { at }: CheckIn): number {
  const first = mondayOf(document.startsOn);
  const weeks = Math.floor(daysBetween(first, dayOf(at, plan.terms.zone)) / 7);
  return Math.max(1, weeks);
}
