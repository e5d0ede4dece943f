import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import type { Point } from "@/lib/trend/series";
import { leftOutWeeks } from "./left-out";
import { reasonOf } from "./reason-words";

type Props = { reading: Reading; expectation: Expectation; points: Point[] };

/** Every week left out, whole or in part, with its reason: the list behind the hollow points. */
export function LeftOutWeeks({ reading, expectation, points }: Props) {
  const out = leftOutWeeks(reading, points);
  if (out.length === 0) return null;
  return (
    <ul className="trend-after rows">
      {out.map(({ weekOf, week, state }) => (
        <li className="row" key={weekOf}>
          <span className="row-label">{words("plan.trend.left")}</span>
          <span className="row-text">
            {words("plan.trend.why", {
              what: words(state === "part" ? "plan.trend.partReason" : "plan.trend.wholeReason", {
                week,
              }),
              reason: reasonOf(reading, expectation, weekOf) ?? "",
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
