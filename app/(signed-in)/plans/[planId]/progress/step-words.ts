import {
  expectationNumber,
  type Reading,
  shortName,
  whoIs,
  whoOfSide,
} from "@/app/(signed-in)/plans/[planId]/reading";
import { clock, dayAndMonth } from "@/app/ui/dates";
import { words } from "@/app/words";
import { checkInOf } from "@/lib/plan/check-in/schedule";
import type { Step } from "@/lib/plan/next";
import { promiseOf } from "@/lib/plan/promise/promise";
import type { Waiting } from "@/lib/plan/waiting";

/** One thing that happens next, as a sentence about whoever does it. */
export function stepInWords(reading: Reading, step: Exclude<Step, { what: "promise" }>): string {
  switch (step.what) {
    case "waiting":
      return waitingInWords(reading, step.waiting);
    case "check_in":
      return checkInInWords(reading, step.checkInId);
    case "start":
      return words("plan.next.start");
    case "end":
      return words("plan.next.end");
  }
}

function checkInInWords(reading: Reading, checkInId: string): string {
  const { plan, document } = reading;
  const at = checkInOf(plan, checkInId)?.at ?? "";
  const employee = whoIs(reading, plan.employeeId);
  return words("plan.next.check_in", {
    minutes: document.rhythm.minutes,
    time: clock(at, plan.terms.zone),
    employeeMe: employee.me,
    employee: employee.name,
  });
}

function waitingInWords(reading: Reading, waiting: Waiting): string {
  return words(`plan.next.${waiting.what}`, {
    ...whoOfSide(reading, waiting.for),
    employee: shortName(reading, reading.plan.employeeId),
    ...subjectOf(reading, waiting),
  });
}

type Subject = { number?: number; text?: string; on?: string };
type Find = (reading: Reading, about: string) => Subject;

const promise: Find = ({ plan }, about) => ({ text: promiseOf(plan, about)?.promised.text });

const report: Find = ({ plan }, about) => ({
  text: plan.supportReports.find(({ reported }) => reported.id === about)?.reported.event.text,
});

const week: Find = ({ plan }, about) => {
  const from = plan.weeksLeftOut.find(({ asked }) => asked.id === about)?.asked.event.weekOf;
  return { on: from && dayAndMonth(from) };
};

const subjects: Partial<Record<Waiting["what"], Find>> = {
  read_back: (reading, about) => ({ number: expectationNumber(reading, about) }),
  confirm_read_back: (reading, about) => {
    const said = reading.plan.readBacks.find((one) => one.said.id === about)?.said;
    return { number: expectationNumber(reading, said?.event.expectationId ?? "") };
  },
  answer_question: ({ plan }, about) => ({
    text: plan.questions.find(({ asked }) => asked.id === about)?.asked.event.text,
  }),
  confirm_promise: promise,
  answer_date_change: ({ plan }, about) => ({
    text: plan.promises.find(({ dateChanges }) =>
      dateChanges.some(({ asked }) => asked.id === about),
    )?.promised.text,
  }),
  answer_promise_ask: ({ plan }, about) => ({
    text: plan.promiseAsks.find(({ asked }) => asked.id === about)?.asked.event.text,
  }),
  answer_week: week,
  decide_week: week,
  answer_support: report,
  decide_support: report,
  answer_miss: promise,
  decide_cause: promise,
  keep_promise: promise,
};

function subjectOf(reading: Reading, { what, about }: Waiting) {
  const { number = 0, text = "", on = "" } = subjects[what]?.(reading, about) ?? {};
  return { number, text, on };
}
