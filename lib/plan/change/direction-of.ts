import type { Expectation } from "@/lib/plan/expectation/expectation";
import type { Measure } from "@/lib/plan/expectation/measure";
import type { Change } from "./direction";

/** What a change does to the employee. */
export type Direction = "harder" | "same" | "easier" | "clearer";

const compare = (from: number, to: number): Direction => {
  if (to === from) return "same";
  return to > from ? "harder" : "easier";
};

const targetOf = ({ target, kind }: Measure) =>
  kind === "share" ? target.value / (target.of ?? 1) : target.value;

const spanOf = ({ target }: Measure) => target.weeks ?? target.of ?? 1;

/** The direction of a new measure: its target first, then how long it must be held; another way of counting is harder. */
function measureDirection(from: Measure, to: Measure): Direction {
  const sameWay =
    from.kind === to.kind && from.better === to.better && from.target.over === to.target.over;
  if (!sameWay) return "harder";
  const sign = from.better === "higher" ? 1 : -1;
  const byTarget = compare(targetOf(from) * sign, targetOf(to) * sign);
  if (byTarget === "harder") return "harder";
  const bySpan = compare(spanOf(from), spanOf(to));
  if (bySpan === "harder") return "harder";
  return byTarget === "easier" || bySpan === "easier" ? "easier" : "clearer";
}

/** The direction of one change, seen from the expectation as it is in force; null where the change speaks of none. */
export function directionOfChange(from: Expectation | null, one: Change): Direction {
  switch (one.what) {
    case "standard":
      return one.meaning;
    case "measure":
      return from ? measureDirection(from.measure, one.to) : "same";
    case "due": {
      const before = from?.dueAt ?? one.to;
      if (one.to === before) return "same";
      return one.to < before ? "harder" : "easier";
    }
    case "control_added":
    case "evidence_added":
      return "harder";
    default:
      return "clearer";
  }
}

const weight: Record<Direction, number> = { harder: 3, easier: 2, clearer: 1, same: 0 };

/** The direction of several changes together: harder as soon as one is. */
export const heaviest = (directions: Direction[]): Direction =>
  directions.reduce((worst, next) => (weight[next] > weight[worst] ? next : worst), "same");
