import * as z from "zod";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import { expectationOf } from "@/lib/plan/expectation/find";
import type { Plan } from "@/lib/plan/plan";
import { against, missing, type Refusal, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { type Instant, instant } from "@/lib/time/instant";
import { endOfDay } from "@/lib/time/zone";
import { checkInOf } from "./schedule";

/** What was said about the check-ins, each entry under the check-in's id. */
export type CheckInEntries = {
  moved: Recorded<"check_in_moved">[];
  added: Recorded<"check_in_added">[];
  prepared: Recorded<"check_in_prepared">[];
  held: Recorded<"check_in_held">[];
  missed: Recorded<"check_in_missed">[];
};

export const noCheckInEntries: CheckInEntries = {
  moved: [],
  added: [],
  prepared: [],
  held: [],
  missed: [],
};

const checkInId = z.string().min(1).max(80);

/** Where an expectation stands, in words and never in a score (003-9b). */
export const whereItStands = [
  "not_yet_clear",
  "starting",
  "on_course",
  "held",
  "support_not_in_place",
  "needs_more",
] as const;

export const checkInEvents = [
  z.strictObject({ type: z.literal("check_in_moved"), checkInId, newAt: instant, reason: text }),
  z.strictObject({ type: z.literal("check_in_added"), checkInId: id, at: instant, reason: text }),
  z.strictObject({
    type: z.literal("check_in_prepared"),
    checkInId,
    whatIDid: text,
    whatIHeardLastTime: text.optional(),
    whatINeed: text.optional(),
  }),
  z.strictObject({
    type: z.literal("check_in_held"),
    checkInId,
    heldAt: instant,
    employeeFirst: text,
    whatWasHeard: text,
    decisions: z.array(text).max(20).default([]),
    helpAgreed: z.array(text).max(20).default([]),
    stands: z
      .array(z.strictObject({ expectationId: id, stands: z.enum(whereItStands), words: text }))
      .max(10)
      .default([]),
    guestIds: z.array(id).max(10).default([]),
  }),
  z.strictObject({
    type: z.literal("check_in_missed"),
    checkInId,
    by: z.enum(["employee", "supervisor", "hr", "nobody"]),
    reason: text,
  }),
] as const;

type CheckInEvent =
  | "check_in_moved"
  | "check_in_added"
  | "check_in_prepared"
  | "check_in_held"
  | "check_in_missed";

const put = (plan: Plan, entries: Partial<CheckInEntries>): Plan => ({
  ...plan,
  checkIns: { ...plan.checkIns, ...entries },
});

export const checkInChanges: Changes<CheckInEvent> = {
  check_in_moved: (plan, moved) => put(plan, { moved: [...plan.checkIns.moved, moved] }),
  check_in_added: (plan, added) => put(plan, { added: [...plan.checkIns.added, added] }),
  check_in_prepared: (plan, prepared) =>
    put(plan, { prepared: [...plan.checkIns.prepared, prepared] }),
  check_in_held: (plan, held) => put(plan, { held: [...plan.checkIns.held, held] }),
  check_in_missed: (plan, missed) => put(plan, { missed: [...plan.checkIns.missed, missed] }),
};

const whyNotYetOpen = (plan: Plan, checkInId: string): Refusal | null => {
  const checkIn = checkInOf(plan, checkInId);
  if (!checkIn) return missing("no_such_check_in", "checkInId");
  return refuseWhen(checkIn.held !== null, against("already_held"));
};

/** A check-in lies ahead and within the plan. */
const whyNotAt = (plan: Plan, at: Instant, { now, field }: { now: Instant; field: string }) => {
  if (at <= now) return against("not_in_the_past", { field });
  const last = plan.document && endOfDay(plan.document.endsOn, plan.terms.zone);
  return refuseWhen(last !== null && at > last, against("after_the_end", { field }));
};

export const checkInRules: Rules<CheckInEvent> = {
  check_in_moved: ({ plan, event, now }) => {
    const wrong = whyNotYetOpen(plan, event.checkInId);
    if (wrong) return wrong;
    const checkIn = checkInOf(plan, event.checkInId);
    if (!checkIn || checkIn.at <= now) return against("check_in_time_has_passed");
    return whyNotAt(plan, event.newAt, { now, field: "newAt" });
  },
  check_in_added: ({ plan, event, now }) => {
    if (checkInOf(plan, event.checkInId)) return against("check_in_exists");
    return whyNotAt(plan, event.at, { now, field: "at" });
  },
  check_in_prepared: ({ plan, event }) => whyNotYetOpen(plan, event.checkInId),
  check_in_held: ({ plan, event, now }) => {
    const wrong = whyNotYetOpen(plan, event.checkInId);
    if (wrong) return wrong;
    if (event.heldAt > now) return against("not_in_the_future", { field: "heldAt" });
    const strange = event.stands.some(({ expectationId }) => !expectationOf(plan, expectationId));
    return refuseWhen(strange, missing("no_such_expectation", "stands"));
  },
  check_in_missed: ({ plan, event, now }) => {
    const wrong = whyNotYetOpen(plan, event.checkInId);
    if (wrong) return wrong;
    const checkIn = checkInOf(plan, event.checkInId);
    return refuseWhen(!checkIn || checkIn.at > now, against("check_in_still_to_come"));
  },
};
