import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { whatComesNext } from "@/lib/plan/next";
import { promiseOf } from "@/lib/plan/promise/promise";
import type { Promised } from "@/lib/plan/promise/promised";
import type { Instant } from "@/lib/time/instant";
import { sideOf } from "./mine";

/** Something with a date that lies ahead on one of the reader's plans. */
export type Ahead = { reading: Reading; at: Instant; href: string } & (
  | { what: "promise"; promised: Promised; isMine: boolean }
  | { what: "check_in" }
  | { what: "start" | "end" }
);

export type OwnPromise = Extract<Ahead, { what: "promise" }>;

/** Everything dated that lies ahead on the reader's plans, the nearest first. */
export function aheadOf(readings: Reading[]): Ahead[] {
  return readings
    .flatMap((reading) =>
      whatComesNext(reading.plan, reading.now).flatMap((step) => dated(reading, step)),
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

type Step = ReturnType<typeof whatComesNext>[number];

function dated(reading: Reading, step: Step): Ahead[] {
  const { plan } = reading;
  const { at } = step;
  if (at === null || step.what === "waiting") return [];
  if (step.what === "check_in")
    return [
      { reading, at, what: "check_in", href: planHref(plan, `/check-ins/${step.checkInId}`) },
    ];
  if (step.what !== "promise") return [{ reading, at, what: step.what, href: planHref(plan) }];
  const promised = promiseOf(plan, step.promiseId)?.promised;
  if (!promised) return [];
  const href = planHref(plan, `/promises/${step.promiseId}`);
  return [
    { reading, at, what: "promise", promised, href, isMine: promised.owner === sideOf(reading) },
  ];
}
