import * as z from "zod";
import { inForce } from "@/lib/plan/change/controls";
import { nextEdition } from "@/lib/plan/change/edition";
import { redate } from "@/lib/plan/change/redate";
import { planDocument } from "@/lib/plan/document";
import type { Changes } from "@/lib/plan/event";
import { firstLedger } from "@/lib/plan/promise/promise";
import { terms } from "@/lib/plan/terms";
import { id, text } from "@/lib/plan/text";
import { day } from "@/lib/time/day";
import { gateQuestions } from "./questions";

const place = z.string().trim().min(1).max(200);

export const gateEvents = [
  z.strictObject({
    type: z.literal("plan_submitted"),
    employeeId: id,
    supervisorId: id,
    terms,
    document: planDocument,
  }),
  z.strictObject({
    type: z.literal("plan_returned"),
    comments: z.array(z.strictObject({ id, place, text })).min(1).max(50),
  }),
  z.strictObject({
    type: z.literal("plan_approved"),
    answers: z
      .array(z.strictObject({ question: z.enum(gateQuestions), place, text }))
      .length(gateQuestions.length),
  }),
  z.strictObject({ type: z.literal("approval_withdrawn"), reason: text }),
  z.strictObject({
    type: z.literal("plan_delivered"),
    how: text,
    readingUntilOn: day,
    startsOn: day,
    endsOn: day,
  }),
  z.strictObject({ type: z.literal("plan_withdrawn"), reason: text }),
] as const;

export type GateEvent =
  | "plan_submitted"
  | "plan_returned"
  | "plan_approved"
  | "approval_withdrawn"
  | "plan_delivered"
  | "plan_withdrawn";

export const gateChanges: Changes<GateEvent> = {
  plan_submitted: (plan, recorded) => ({
    ...plan,
    status: "in_review",
    terms: recorded.event.terms,
    document: recorded.event.document,
    promises: firstLedger(recorded.event.document.promises),
    controls: recorded.event.document.controls.map(inForce),
    submissions: [...plan.submissions, recorded],
  }),
  plan_returned: (plan, recorded) => ({
    ...plan,
    status: "returned",
    returns: [...plan.returns, recorded],
  }),
  plan_approved: (plan, recorded) => ({ ...plan, status: "ready", approval: recorded }),
  approval_withdrawn: (plan, recorded) => ({
    ...plan,
    status: "returned",
    approval: null,
    approvalsWithdrawn: [...plan.approvalsWithdrawn, recorded],
  }),
  plan_delivered: (plan, recorded) =>
    nextEdition(
      {
        ...redate(plan, recorded.event.startsOn, recorded.event.endsOn),
        status: "delivered",
        delivery: recorded,
      },
      recorded,
    ),
  plan_withdrawn: (plan, recorded) => ({ ...plan, status: "withdrawn", withdrawal: recorded }),
};
