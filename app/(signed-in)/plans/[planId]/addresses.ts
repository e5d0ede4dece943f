import type { About } from "@/lib/plan/expectation/about";
import type { Plan } from "@/lib/plan/plan";
import type { Waiting } from "@/lib/plan/waiting";
import { aboutInAddress } from "./about-words";

export const planHref = ({ planId }: Plan, rest = "") => `/plans/${planId}${rest}`;

export type AboutForm = "ask" | "log" | "statement" | "note" | "feedback/ask" | "feedback/give";

export const aboutHref = (plan: Plan, form: AboutForm, about: About) =>
  planHref(plan, `/${form}?about=${aboutInAddress(about)}`);

/** The promise whose date a wish speaks of. */
const promiseOfAsk = (plan: Plan, askId: string) =>
  plan.promises.find(({ dateChanges }) => dateChanges.some(({ asked }) => asked.id === askId))
    ?.promised.id;

/** The place below a plan's address on which something that waits is answered. */
export function placeOf(what: Waiting["what"], about: string): string {
  const at: Record<Waiting["what"], string> = {
    review: "/review",
    deliver: "/deliver",
    correct_draft: "/draft",
    acknowledge: "/acknowledge",
    read_back: `/read-back/${about}`,
    confirm_read_back: `/read-backs/${about}`,
    answer_question: `/questions/${about}`,
    confirm_promise: `/promises/${about}`,
    answer_date_change: `/promises/${about}`,
    answer_promise_ask: `/promises/new?answers=${about}`,
    answer_week: `/weeks/${about}`,
    answer_feedback: `/feedback/give?answers=${about}`,
    answer_support: `/support/${about}`,
    answer_miss: `/promises/${about}`,
    answer_dispute: `/observations/${about}`,
    answer_amendment: `/change/${about}`,
    decide_amendment: `/change/${about}`,
    decide_support: `/support/${about}`,
    decide_week: `/weeks/${about}`,
    decide_cause: `/promises/${about}`,
    keep_promise: `/promises/${about}`,
    note_no_receipt: "/acknowledge",
    open_hearing: "/hearing",
    hearing_statement: "/hearing/statement",
    decide_outcome: "/outcome",
  };
  return at[what];
}

/** The page on which something that waits is answered. */
export function waitingHref(plan: Plan, { what, about }: Waiting): string {
  const named = what === "answer_date_change" ? promiseOfAsk(plan, about) : about;
  return planHref(plan, placeOf(what, named ?? about));
}
