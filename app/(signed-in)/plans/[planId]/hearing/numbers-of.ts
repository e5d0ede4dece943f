import { say, words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { seriesOf } from "@/lib/plan/expectation/series";
import { standardSaid } from "@/lib/trend/claim";
import { closed } from "../closed";
import { claimInWords } from "../progress/stands-words";
import type { Reading } from "../reading";

/** The numbers of an expectation in the words that its weeks allow. */
export function numbersOf({ plan }: Reading, expectation: Expectation): string {
  const { measure } = expectation;
  const points = seriesOf(plan, expectation);
  const { key, values } = standardSaid(measure, points);
  return words("ending.numbers", {
    standard: say(`trend.standard.${key}`, values),
    target: closed(measure.target.text),
    claim: claimInWords(measure, points),
  });
}
