import type { MeasureShape } from "./measure";
import type { Point } from "./series";

/**
 * How many weeks of a run must stand out before it is called lasting, so that nine weeks without change are called so in at
 * most 7 % of cases. Six are enough for a share, whose units say what chance can do; counts come in bunches, and the start of
 * minutes is often a mean that most weeks undercut, so these take one and two more (tests/lib/trend/simulation.test.ts).
 */
const enoughToLast: Record<MeasureShape["kind"], number> = { share: 6, count: 7, minutes: 8 };

/** A week too near the starting point neither adds to a lasting run nor ends it. */
export function toLasting({ kind }: MeasureShape, run: readonly Point[]) {
  const near = run.filter(({ standsOut }) => !standsOut).length;
  const missing = Math.max(0, enoughToLast[kind] - (run.length - near));
  return { isLasting: missing === 0, missing, near };
}
