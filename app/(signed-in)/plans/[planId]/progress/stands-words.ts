import { onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { say, words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { seriesOf } from "@/lib/plan/expectation/series";
import type { Stands } from "@/lib/plan/expectation/where-it-stands";
import { claim, standardSaid } from "@/lib/trend/claim";
import type { Point } from "@/lib/trend/series";

/** How far it is there, and what the weeks allow to say; nothing else is claimed. */
export function standsInWords({ plan }: Reading, expectation: Expectation, stands: Stands): string {
  if (stands === "not_yet_clear") return words("plan.stands.notYetClear");
  const { measure } = expectation;
  const points = seriesOf(plan, expectation);
  const help = stands === "support_not_in_place" ? [words("plan.stands.noHelp")] : [];
  if (points.every(({ amount }) => amount === null))
    return [...help, words("plan.stands.noValue")].join(" ");
  const { key, values } = standardSaid(measure, points);
  const value = say(`trend.standard.${key}`, values);
  return [...help, value, changeInWords(measure, points)].filter(Boolean).join(" ");
}

const short = ["lasting", "at_standard"];

/** Of what the weeks allow to say, what answers the question where it stands; the rest is told under the trend. */
function changeInWords(measure: Expectation["measure"], points: Point[]): string {
  return claim(measure, points)
    .says.filter(({ key }) => short.includes(key))
    .map(({ key, values }) => say(`trend.says.${key}`, values))
    .join(" ");
}

/** The sentence under a chart, from tested strings. */
export function claimInWords(measure: Expectation["measure"], points: Point[]): string {
  return claim(measure, points)
    .says.map(({ key, values }) => say(`trend.says.${key}`, values))
    .join(" ");
}

/** What the last check-in said of an expectation, in the words of those who were there. */
export function lastSaid(reading: Reading, expectationId: string): string | null {
  for (const held of reading.plan.checkIns.held.toReversed()) {
    const found = held.event.stands.find((one) => one.expectationId === expectationId);
    if (found)
      return words("plan.stands.checkIn", {
        on: onDay(reading, held.event.heldAt),
        stands: words(`plan.stands.inWords.${found.stands}`),
        words: found.words,
      });
  }
  return null;
}
