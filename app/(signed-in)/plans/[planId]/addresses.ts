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

/** The page on which something that waits is answered; null where this plan page has none yet. */
export function waitingHref(plan: Plan, { what, about }: Waiting): string | null {
  const at: Record<Waiting["what"], string | null> = {
    review: "/review",
    deliver: "/deliver",
    correct_draft: "/draft",
    acknowledge: "/acknowledge",
    read_back: `/read-back/${about}`,
    confirm_read_back: `/read-backs/${about}`,
    answer_question: `/questions/${about}`,
    confirm_promise: `/promises/${about}`,
    answer_date_change: `/promises/${promiseOfAsk(plan, about)}`,
    answer_promise_ask: `/promises/new?answers=${about}`,
    answer_week: `/weeks/${about}`,
    answer_feedback: `/feedback/give?answers=${about}`,
    answer_amendment: `/change/${about}`,
    decide_amendment: `/change/${about}`,
    hearing_statement: "/hearing/statement",
    decide_outcome: "/outcome",
  };
  const rest = at[what];
  return rest === null ? null : planHref(plan, rest);
}
