import * as z from "zod";
import type { Standing } from "@/lib/people/standing";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import { against, missing, refuseWhen } from "@/lib/plan/refusal";
import { id } from "@/lib/plan/text";

/** Someone invited to the plan: HR or a companion at once, a mentor or second reader once the employee consents (003-5d). */
export type Guest = {
  invited: Recorded<"guest_invited">;
  answer: Recorded<"guest_answered"> | null;
  removed: Recorded<"guest_removed"> | null;
};

export const guestKinds = ["companion", "mentor", "second_reader", "hr"] as const;
export type GuestKind = (typeof guestKinds)[number];

export const guestEvents = [
  z.strictObject({
    type: z.literal("guest_invited"),
    guestId: id,
    personId: id,
    as: z.enum(guestKinds),
  }),
  z.strictObject({ type: z.literal("guest_answered"), guestId: id, consents: z.boolean() }),
  z.strictObject({ type: z.literal("guest_removed"), guestId: id }),
] as const;

type GuestEvent = "guest_invited" | "guest_answered" | "guest_removed";

const withGuest = (plan: Plan, guestId: string, change: Partial<Guest>): Plan => ({
  ...plan,
  guests: plan.guests.map((guest) =>
    guest.invited.event.guestId === guestId ? { ...guest, ...change } : guest,
  ),
});

export const guestChanges: Changes<GuestEvent> = {
  guest_invited: (plan, invited) => ({
    ...plan,
    guests: [...plan.guests, { invited, answer: null, removed: null }],
  }),
  guest_answered: (plan, answer) => withGuest(plan, answer.event.guestId, { answer }),
  guest_removed: (plan, removed) => withGuest(plan, removed.event.guestId, { removed }),
};

/** Whether the employee has a say first: someone else brings a mentor or a second reader (003-5d). */
export const needsConsent = ({ invited }: Guest) =>
  invited.standing !== "employee" &&
  (invited.event.as === "mentor" || invited.event.as === "second_reader");

const maySee = (guest: Guest): boolean =>
  guest.removed === null && (!needsConsent(guest) || guest.answer?.event.consents === true);

/** Who sees the plan as a guest right now. */
export function guestIdsOf(plan: Plan): string[] {
  if (plan.status === "closed" || plan.status === "withdrawn") return [];
  return plan.guests.filter(maySee).map(({ invited }) => invited.event.personId);
}

const mayRemove = (guest: Guest, personId: string, standing: Standing) =>
  standing === "employee" || standing === "hr" || guest.invited.by === personId;

export const guestRules: Rules<GuestEvent> = {
  guest_invited: ({ plan, event }) => {
    if ([plan.employeeId, plan.supervisorId].includes(event.personId))
      return against("already_on_the_plan", { field: "personId" });
    const here = plan.guests.some(
      (guest) => guest.removed === null && guest.invited.event.personId === event.personId,
    );
    return refuseWhen(here, against("already_on_the_plan", { field: "personId" }));
  },
  guest_answered: ({ plan, event }) => {
    const guest = plan.guests.find(({ invited }) => invited.event.guestId === event.guestId);
    if (!guest || guest.removed) return missing("no_such_guest", "guestId");
    if (!needsConsent(guest)) return against("no_consent_needed", { field: "guestId" });
    return refuseWhen(guest.answer !== null, against("already_answered"));
  },
  guest_removed: ({ plan, event, actor, standing }) => {
    const guest = plan.guests.find(({ invited }) => invited.event.guestId === event.guestId);
    if (!guest || guest.removed) return missing("no_such_guest", "guestId");
    return mayRemove(guest, actor.personId, standing)
      ? null
      : { code: "not_permitted", because: "only_who_invited" };
  },
};
