import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import {
  expectationNumber,
  type Reading,
  whoIs,
  whoOfSide,
} from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth } from "@/app/ui/dates";
import { words } from "@/app/words";
import { promisedBy } from "@/lib/plan/answer-time";
import { expectationOf } from "@/lib/plan/expectation/find";
import type { WeekLeftOut } from "@/lib/plan/expectation/measured";
import { seriesOf } from "@/lib/plan/expectation/series";
import type { Day } from "@/lib/time/day";

/** The number of a week on the trend, by its Monday. */
function weekNumber({ plan }: Reading, expectationId: string, weekOf: Day): number {
  const expectation = expectationOf(plan, expectationId);
  const points = expectation ? seriesOf(plan, expectation) : [];
  return points.find((point) => point.weekOf === weekOf)?.week ?? 0;
}

/** What somebody asked to leave out: a whole week, or so many units of it. */
export function askedInWords(reading: Reading, { asked }: WeekLeftOut): string {
  const { expectationId, weekOf, units = 0 } = asked.event;
  return words("evidence.week.asked", {
    ...whoIs(reading, asked.by),
    week: weekNumber(reading, expectationId, weekOf),
    from: dayAndMonth(weekOf),
    number: expectationNumber(reading, expectationId),
    units,
    unit: expectationOf(reading.plan, expectationId)?.measure.unit ?? "",
  });
}

/** Who answers by when: the side that did not ask. */
export function awaitedInWords(reading: Reading, { asked }: WeekLeftOut): string {
  const { plan } = reading;
  const other = asked.standing === "employee" ? "supervisor" : "employee";
  return words("evidence.week.awaited", {
    ...whoOfSide(reading, other),
    on: byInWords(plan, promisedBy(plan, asked.at, "Requests", other)),
  });
}

export function answerInWords({ event }: NonNullable<WeekLeftOut["answer"]>): string {
  return words(`evidence.week.answered.${event.answer}`, { reason: event.reason });
}
