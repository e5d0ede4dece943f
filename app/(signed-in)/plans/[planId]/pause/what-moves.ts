import { dayAndMonth, fullDay, longWeekday } from "@/app/ui/dates";
import { words } from "@/app/words";
import { pausedDays } from "@/lib/plan/change/pause";
import { moveDates } from "@/lib/plan/change/redate";
import { rhythmDays } from "@/lib/plan/check-in/schedule";
import type { Plan } from "@/lib/plan/plan";
import { promiseStanding } from "@/lib/plan/promise/ledger";
import type { Day } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { dueInWords } from "../days";
import type { Reading } from "../reading";

type MovedDate = { what: string; was: string; will: string };
export type WhatMoves = { lead: string; dates: MovedDate[]; rhythm: string };

/** Which dates a resumption moves to what, by the very rule that moves them. */
export function whatMoves({ plan, now }: Reading, onOn: Day): WhatMoves {
  const fromOn = plan.pauses.at(-1)?.paused.event.fromOn ?? onOn;
  const days = pausedDays(plan, fromOn, onOn);
  const moved = moveDates(plan, days, fromOn);
  const next = rhythmDays(withoutOpenPause(moved)).find((on) => on >= onOn);
  return {
    lead: words("change.pause.becomes", { on: fullDay(onOn), days }),
    dates: [
      ...ends(plan, moved),
      ...expectations(plan, moved),
      ...promises(plan, moved, now),
    ].filter(({ was, will }) => was !== will),
    rhythm: next
      ? words("change.pause.rhythm", { on: longWeekday(next) })
      : words("change.pause.noCheckIn"),
  };
}

const withoutOpenPause = (plan: Plan): Plan => ({
  ...plan,
  pauses: plan.pauses.filter(({ resumed }) => resumed !== null),
});

const ends = (plan: Plan, moved: Plan): MovedDate[] => [
  {
    what: words("change.pause.end"),
    was: dayAndMonth(plan.document?.endsOn ?? ""),
    will: dayAndMonth(moved.document?.endsOn ?? ""),
  },
];

const expectations = (plan: Plan, moved: Plan): MovedDate[] =>
  (plan.document?.expectations ?? []).map(({ dueAt }, at) => ({
    what: words("change.pause.expectation", { number: at + 1 }),
    was: dueInWords(plan, dueAt),
    will: dueInWords(plan, moved.document?.expectations[at]?.dueAt ?? dueAt),
  }));

const openStates = ["waiting", "open", "asked"];

/** The dates of promises that are still open. */
const promises = (plan: Plan, moved: Plan, now: Instant): MovedDate[] =>
  plan.promises.flatMap((promise, at) => {
    const { text, dueAt } = promise.promised;
    const will = moved.promises[at]?.promised.dueAt ?? dueAt;
    return openStates.includes(promiseStanding(plan, promise, now).state)
      ? [{ what: text, was: dueInWords(plan, dueAt), will: dueInWords(plan, will) }]
      : [];
  });
