import type { Plan } from "@/lib/plan/plan";
import type { Waiting } from "@/lib/plan/waiting";
import { endOfDay } from "@/lib/time/zone";

type Step = Pick<Waiting, "for" | "what"> & {
  since: (plan: Plan) => { at: string } | null | undefined;
};

const steps: Partial<Record<Plan["status"], Step>> = {
  in_review: { for: "hr", what: "review", since: (plan) => plan.submissions.at(-1) },
  returned: {
    for: "supervisor",
    what: "correct_draft",
    since: (plan) => plan.approvalsWithdrawn.at(-1) ?? plan.returns.at(-1),
  },
  ready: { for: "supervisor", what: "deliver", since: (plan) => plan.approval },
  delivered: { for: "employee", what: "acknowledge", since: (plan) => plan.delivery },
};

const hearing = (plan: Plan): Waiting[] => {
  const open = plan.hearings.at(-1);
  if (!open) return [];
  const about = open.opened.id;
  return open.statement
    ? [{ for: "hr", what: "decide_outcome", about, since: open.statement.at, by: null }]
    : [{ for: "employee", what: "hearing_statement", about, since: open.opened.at, by: null }];
};

/** Once the reading time is over without an answer, HR may record that receipt was not confirmed. */
export function waitingReceipt({ status, delivery, planId, terms }: Plan): Waiting[] {
  if (status !== "delivered" || !delivery) return [];
  const since = endOfDay(delivery.event.readingUntilOn, terms.zone);
  return [{ for: "hr", what: "note_no_receipt", about: planId, since, by: null }];
}

/** The next step on the way to the employee, and on the way to an outcome. */
export function waitingGate(plan: Plan): Waiting[] {
  if (plan.status === "hearing") return hearing(plan);
  const step = steps[plan.status];
  const since = step?.since(plan);
  return step && since
    ? [{ for: step.for, what: step.what, about: plan.planId, since: since.at, by: null }]
    : [];
}
