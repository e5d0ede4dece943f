import type { whereItStands as inWords } from "@/lib/plan/check-in/check-in";
import type { Plan } from "@/lib/plan/plan";
import type { Instant } from "@/lib/time/instant";
import { isCounted } from "@/lib/trend/series";
import { atStandard } from "@/lib/trend/standard";
import type { Expectation } from "./expectation";
import { clearSince } from "./read-back";
import { seriesOf } from "./series";
import { openSupport } from "./shield";

/** Where an expectation stands as far as dates and numbers can say; "needs more" is a person's word and never derived. */
export type Stands = Exclude<(typeof inWords)[number], "needs_more">;

const enoughToTell = 3;

const lacksHelp = (plan: Plan, { id }: Expectation, now: Instant) =>
  openSupport(plan, now).some(({ promised }) => promised.expectationIds.includes(id));

/** Where an expectation stands: whether it is clear, then whether its help is there, then what the measure says (003-9b). */
export function whereItStands(plan: Plan, expectation: Expectation, now: Instant): Stands {
  if (clearSince(plan, expectation.id) === null) return "not_yet_clear";
  if (lacksHelp(plan, expectation, now)) return "support_not_in_place";
  const points = seriesOf(plan, expectation);
  if (atStandard(expectation.measure, points).isReached) return "held";
  return points.filter(isCounted).length < enoughToTell ? "starting" : "on_course";
}
