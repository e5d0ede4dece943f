import { type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { placeInWords } from "@/app/(signed-in)/plans/[planId]/review/place-in-words";
import { words } from "@/app/words";
import type { Recorded } from "@/lib/plan/event";

type Comment = { id: string; who: string; text: string };
export type ReviewStep = { id: string; at: string; what: string; comments: Comment[] };

type Gate =
  | Recorded<"plan_submitted">
  | Recorded<"plan_returned">
  | Recorded<"plan_approved">
  | Recorded<"approval_withdrawn">
  | Recorded<"plan_delivered">;

const keys = {
  plan_submitted: "submitted",
  plan_returned: "returned",
  plan_approved: "approved",
  approval_withdrawn: "withdrawn",
  plan_delivered: "delivered",
} as const;

/** The way of a plan through HR, step by step, with every comment. */
export function reviewOf(reading: Reading): ReviewStep[] {
  const { submissions, returns, approval, approvalsWithdrawn, delivery } = reading.plan;
  const steps: (Gate | null)[] = [
    ...submissions,
    ...returns,
    ...approvalsWithdrawn,
    approval,
    delivery,
  ];
  return steps
    .filter((step) => step !== null)
    .toSorted((a, b) => a.seq - b.seq)
    .map((step) => ({
      id: step.id,
      at: step.at,
      what: words("plan.review.step", {
        what: words(`plan.review.${keys[step.event.type]}`),
        ...whoIs(reading, step.by),
      }),
      comments: commentsOf(reading, step),
    }));
}

function commentsOf(reading: Reading, { id, by, event }: Gate): Comment[] {
  if (event.type === "approval_withdrawn") return [{ id, who: "", text: event.reason }];
  if (event.type === "plan_delivered") return [{ id, who: "", text: event.how }];
  if (event.type !== "plan_returned") return [];
  return event.comments.map((comment) => ({
    id: comment.id,
    who: words("plan.review.by", {
      ...whoIs(reading, by),
      place: placeInWords(reading.document, comment.place),
    }),
    text: comment.text,
  }));
}
