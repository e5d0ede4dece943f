import { dayAndMonth, fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Status } from "@/lib/plan/status";
import { dayOf } from "@/lib/time/zone";
import { undecided } from "./hearing/undecided";
import { onDay, type Reading, shortName, whoIs } from "./reading";

type Line = (reading: Reading) => string | null;

const names = (reading: Reading) => {
  const { plan } = reading;
  const supervisor = whoIs(reading, plan.supervisorId);
  return {
    employee: shortName(reading, plan.employeeId),
    supervisor: supervisor.name,
    supervisorMe: supervisor.me,
  };
};

const receipt: Line = (reading) => {
  const { acknowledgement, acknowledgementDeclined, employeeId } = reading.plan;
  const who = whoIs(reading, employeeId);
  if (acknowledgement) {
    const inPart = acknowledgement.event.answer === "received_disagree_in_part";
    const on = onDay(reading, acknowledgement.at);
    return words(inPart ? "plan.status.acknowledgedInPart" : "plan.status.acknowledged", {
      ...who,
      on,
    });
  }
  if (!acknowledgementDeclined) return null;
  const { event, at } = acknowledgementDeclined;
  return words("plan.status.declined", {
    name: who.name,
    on: onDay(reading, at),
    witness: event.witness,
  });
};

const delivered: Line = (reading) => {
  const { plan, document } = reading;
  if (!plan.delivery) return null;
  return words("plan.status.delivered", {
    on: onDay(reading, plan.delivery.at),
    until: dayAndMonth(plan.delivery.event.readingUntilOn),
    startsOn: fullDay(document.startsOn),
  });
};

/** Where delivery moved the dates, the page says from which. */
const moved: Line = ({ plan }) => {
  const submitted = plan.submissions.at(-1)?.event.document;
  const inForce = plan.editions[0]?.document;
  const isMoved = submitted && inForce && submitted.startsOn !== inForce.startsOn;
  return isMoved && plan.edition === 1
    ? words("plan.status.moved", {
        from: dayAndMonth(submitted.startsOn),
        to: fullDay(submitted.endsOn),
      })
    : null;
};

const waitsToStart: Line = ({ plan, document, now }) =>
  dayOf(now, plan.terms.zone) < document.startsOn
    ? words("plan.status.waitsToStart", { startsOn: fullDay(document.startsOn) })
    : null;

const paused: Line = ({ plan }) => {
  const from = plan.pauses.at(-1)?.paused.event.fromOn;
  return from ? words("plan.status.paused", { from: dayAndMonth(from) }) : null;
};

const closed: Line = (reading) =>
  reading.plan.closing &&
  words("plan.status.closed", { on: onDay(reading, reading.plan.closing.at) });

const withdrawn: Line = (reading) => {
  const { withdrawal } = reading.plan;
  return (
    withdrawal &&
    words("plan.status.withdrawn", {
      on: onDay(reading, withdrawal.at),
      reason: withdrawal.event.reason,
    })
  );
};

const lines: Record<Status, Line[]> = {
  draft: [],
  in_review: [(reading) => words("plan.status.in_review", names(reading))],
  returned: [(reading) => words("plan.status.returned", names(reading))],
  ready: [
    (reading) => {
      const days = reading.plan.terms.presets.readingDays;
      return words("plan.status.ready", { ...names(reading), days });
    },
  ],
  delivered: [delivered, moved],
  underway: [receipt, waitsToStart],
  paused: [receipt, paused],
  hearing: [receipt, undecided],
  closed: [receipt, closed],
  withdrawn: [withdrawn],
};

/** Who has the plan now, and what comes next, in one or two sentences. */
export function statusLines(reading: Reading): string[] {
  return lines[reading.plan.status].map((line) => line(reading)).filter((line) => line !== null);
}
