import type { Status } from "@/lib/plan/status";

/** How an actor relates to one plan. */
export const standings = ["employee", "supervisor", "hr", "guest"] as const;

export type Standing = (typeof standings)[number];

/** A person who acts, with what they are everywhere; what they are on a plan is their standing. */
export type Actor = {
  orgId: string;
  personId: string;
  isHr: boolean;
  isAdmin: boolean;
  zone: string;
};

/** The few things of a plan that decide who stands how towards it. */
export type PartiesOfPlan = {
  orgId: string;
  employeeId: string;
  supervisorId: string;
  status: Status;
  wasDelivered: boolean;
  guestIds: string[];
};

/**
 * The subject comes first: an HR partner on a plan of their own is its employee and nothing more.
 * Null is a stranger, for whom the plan does not exist; so is the employee before delivery.
 */
export function standing(actor: Actor, plan: PartiesOfPlan): Standing | null {
  if (actor.orgId !== plan.orgId) return null;
  if (actor.personId === plan.employeeId) return plan.wasDelivered ? "employee" : null;
  if (actor.personId === plan.supervisorId) return "supervisor";
  if (plan.status === "draft") return null;
  if (actor.isHr) return "hr";
  return plan.guestIds.includes(actor.personId) ? "guest" : null;
}
