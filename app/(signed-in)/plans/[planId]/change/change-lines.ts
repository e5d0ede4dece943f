import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { closed } from "@/app/(signed-in)/plans/[planId]/closed";
import { onDay, personOf, type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth, fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Amendment } from "@/lib/plan/change/amendment";
import { editionOf } from "@/lib/plan/change/before";
import { type Pause, pausedDays } from "@/lib/plan/change/pause";
import type { Instant } from "@/lib/time/instant";
import { changesInWords } from "./subject-words";

/** One change of the plan as a line: when, in words, where it is read, and by which entry it is acknowledged. */
export type ChangeLine = {
  id: string;
  at: Instant;
  on: string;
  text: string;
  href: string | null;
  changeId: string | null;
};

const amended = (reading: Reading, amendment: Amendment): ChangeLine => {
  const { plan } = reading;
  const { proposed, approved, refused } = amendment;
  const { id, at } = approved ?? refused ?? proposed;
  return {
    id,
    at,
    on: onDay(reading, at),
    text: amendedText(reading, amendment),
    href: planHref(plan, `/change/${proposed.id}`),
    changeId: approved?.id ?? null,
  };
};

function amendedText(reading: Reading, amendment: Amendment): string {
  const { proposed, approved, refused } = amendment;
  const what = changesInWords(reading, proposed.event.changes);
  if (approved)
    return words("change.section.amendmentApproved", {
      what,
      edition: editionOf(reading.plan, amendment) ?? 0,
    });
  if (refused)
    return words("change.section.amendmentRefused", { what, reason: refused.event.reason });
  return words("change.section.amendmentOpen", { what, ...whoIs(reading, proposed.by) });
}

const paused = (reading: Reading, { paused: began, resumed }: Pause): ChangeLine => {
  const { fromOn } = began.event;
  const from = dayAndMonth(fromOn);
  const { id, at } = resumed ?? began;
  return {
    id,
    at,
    on: onDay(reading, at),
    text: resumed
      ? words("change.section.resumed", {
          from,
          onOn: dayAndMonth(resumed.event.onOn),
          days: pausedDays(reading.plan, fromOn, resumed.event.onOn),
        })
      : words("change.section.pause", { from }),
    href: null,
    changeId: resumed?.id ?? null,
  };
};

/** Everything that has changed a plan since it was handed over, the latest first. */
export function changeLines(reading: Reading): ChangeLine[] {
  const { plan } = reading;
  const extended = plan.extensions.map(({ id, at, event }) => ({
    id,
    at,
    on: onDay(reading, at),
    text: words("change.section.extension", {
      endsOn: fullDay(event.endsOn),
      reason: closed(event.reason),
      help: closed(event.helpAdded),
    }),
    href: null,
    changeId: id,
  }));
  const handed = plan.handovers.map(({ id, at, event }) => ({
    id,
    at,
    on: onDay(reading, at),
    text: words("change.section.handover", {
      name: personOf(reading, event.newSupervisorId).name,
      reason: event.reason,
    }),
    href: null,
    changeId: id,
  }));
  return [
    ...plan.amendments.map((one) => amended(reading, one)),
    ...plan.pauses.map((one) => paused(reading, one)),
    ...extended,
    ...handed,
  ].toSorted((a, b) => (a.at > b.at ? -1 : 1));
}
