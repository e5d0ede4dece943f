import type { Instant } from "@/lib/time/instant";
import { answerBy } from "@/lib/time/working-day";
import { dueAfterHandover } from "./change/handover-time";
import { type Pause, pausedDays } from "./change/pause";
import { instantLater } from "./change/redate";
import type { Plan } from "./plan";
import type { Side } from "./promise/promised";

type Kind = "Questions" | "Confirmations" | "Requests";

/** By when a side promised an answer in the plan's own working agreement, moved by pauses and by a handover since then. */
export function promisedBy(plan: Plan, since: Instant, kind: Kind, from: Side): Instant {
  const days =
    plan.document?.workingAgreement[`answer${kind}`] ?? plan.terms.presets[`answer${kind}`];
  const { calendar, zone } = plan.terms;
  return movesOf(plan, from)
    .filter((move) => move.at > since)
    .reduce((by, move) => move.to(by), answerBy(since, days, calendar, zone));
}

type Move = { at: Instant; to: (by: Instant) => Instant };

/** What has moved open answers of a side, in the order in which it happened. */
function movesOf(plan: Plan, from: Side): Move[] {
  const pauses = plan.pauses.flatMap((pause): Move[] =>
    pause.resumed ? [{ at: pause.resumed.at, to: (by) => afterPause(plan, pause, by) }] : [],
  );
  const handovers = plan.handovers.map(
    ({ at }): Move => ({ at, to: (by) => dueAfterHandover(plan, by, at) }),
  );
  const moves = from === "supervisor" ? [...pauses, ...handovers] : pauses;
  return moves.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** A pause moves what was still to be answered by its working days (D13). */
function afterPause(plan: Plan, { paused, resumed }: Pause, by: Instant): Instant {
  if (!resumed) return by;
  const { fromOn } = paused.event;
  return instantLater(plan, by, pausedDays(plan, fromOn, resumed.event.onOn), fromOn);
}
