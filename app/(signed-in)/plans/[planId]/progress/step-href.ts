import { planHref, waitingHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import type { EventType } from "@/lib/plan/event";
import type { Step } from "@/lib/plan/next";
import { standingOn } from "@/lib/plan/objection";
import { offersOn } from "@/lib/plan/promise/offers";
import { promiseOf } from "@/lib/plan/promise/promise";
import type { Waiting } from "@/lib/plan/waiting";

type Control = { href: string; label: string } | null;

// What a button below the list already opens has no second control here.
const answers = {
  read_back: "expectation_read_back",
  confirm_read_back: "read_back_confirmed",
  answer_question: "question_answered",
  confirm_promise: "promise_confirmed",
  answer_date_change: "date_change_answered",
  answer_promise_ask: "promise_made",
  answer_week: "week_answered",
  answer_feedback: "feedback_given",
  answer_amendment: "amendment_answered",
  decide_amendment: "amendment_approved",
  answer_support: "support_answered",
  decide_support: "support_answered",
  decide_week: "week_answered",
  answer_miss: "miss_answered",
  decide_cause: "cause_decided",
  answer_dispute: "dispute_answered",
  note_no_receipt: "acknowledgement_declined",
} as const satisfies Partial<Record<Waiting["what"], EventType>>;

const isAnswered = (what: Waiting["what"]): what is keyof typeof answers => what in answers;

/** Where this reader does what happens next; null where it is for somebody else. */
export function stepHref(reading: Reading, step: Step): Control {
  const { plan, actor, now } = reading;
  if (step.what === "waiting") return waitingControl(reading, step.waiting);
  if (step.what === "check_in" && may(reading, "check_in_prepared"))
    return {
      href: planHref(plan, `/check-ins/${step.checkInId}`),
      label: words("plan.next.open.check_in"),
    };
  if (step.what !== "promise") return null;
  const promise = promiseOf(plan, step.promiseId);
  const isForReader = promise && offersOn(plan, promise, actor, now).length > 0;
  return isForReader
    ? {
        href: planHref(plan, `/promises/${step.promiseId}`),
        label: "",
      }
    : null;
}

function waitingControl(reading: Reading, waiting: Waiting): Control {
  const { plan, actor } = reading;
  const { what } = waiting;
  const isTheirs = waiting.for === standingOn(plan, actor);
  const href = waitingHref(plan, waiting);
  if (!isAnswered(what) || !href || !isTheirs || !may(reading, answers[what])) return null;
  return { href, label: words(`plan.next.open.${what}`) };
}
