import {
  namesOf,
  type Opened,
  onDay,
  type Reading,
} from "@/app/(signed-in)/plans/[planId]/reading";
import type { Told } from "@/lib/plan/chronicle";
import { expectationIn } from "@/lib/plan/expectation-in";
import { toldSince } from "@/lib/plan/since";

/** What others did since this reader's last visit, the latest of it, how much it was in all, and when the visit was. */
export type Since = { on: string; told: Told[]; all: number };

// What lies further back is read in the history.
const latest = 12;

/** Null on a first visit. */
export function sinceOf(reading: Reading, opened: Opened | undefined): Since | null {
  if (!opened?.readBefore) return null;
  const { version, at } = opened.readBefore;
  const by = reading.actor.personId;
  const told = toldSince(reading.plan, opened.history, namesOf(reading), { by, version });
  return { on: onDay(reading, at), told: told.slice(0, latest), all: told.length };
}

/** Whether somebody else changed or said something of an expectation since. */
export function isChangedSince(reading: Reading, since: Since | null, expectationId: string) {
  return (since?.told ?? []).some(
    ({ recorded }) => expectationIn(reading.plan, recorded.event) === expectationId,
  );
}
