import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Drawing } from "@/app/ui/trend-drawing";
import { words } from "@/app/words";
import { timelineOf } from "@/lib/trend/timeline";

type Shared = Pick<Drawing, "weeks" | "editions" | "pauses" | "weekWords">;

// Two editions nearer than this share one label.
const weeksApart = 2;

/** What every chart of a plan has in common, in words. */
function sharedBy({ plan, now }: Reading): Shared {
  const { weeks, pauses, editions } = timelineOf(plan, now);
  const named = editions.map(({ at, edition }, place) => {
    const next = editions[place + 1];
    const isNear = next !== undefined && next.at - at < weeksApart;
    return { at, words: isNear ? "" : words("plan.trend.drawn.edition", { edition }) };
  });
  return {
    weeks: weeks.length,
    editions: named,
    pauses: pauses.map((pause) => ({ ...pause, words: words("plan.trend.drawn.paused") })),
    weekWords: words("plan.trend.drawn.week"),
  };
}

/** A drawing with nothing in it but the weeks. */
export function emptyDrawing(reading: Reading): Drawing {
  return {
    ...sharedBy(reading),
    bottom: 0,
    top: 1,
    ticks: [],
    lines: [],
    dots: [],
    levels: [],
    before: null,
    reason: null,
    unit: null,
  };
}
