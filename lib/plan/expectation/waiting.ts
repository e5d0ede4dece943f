import { promisedBy } from "@/lib/plan/answer-time";
import type { Recorded } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import type { Waiting } from "@/lib/plan/waiting";
import { clearSince, latestReadBack } from "./read-back";

/** What is not yet clear: the employee's words, or the supervisor's answer to them. */
export function waitingReadBacks(plan: Plan): Waiting[] {
  const { delivery } = plan;
  if (!delivery) return [];
  return (plan.document?.expectations ?? [])
    .filter(({ id }) => clearSince(plan, id) === null)
    .map(({ id }): Waiting => {
      const last = latestReadBack(plan, id);
      if (!last || last.answer) {
        const since = (last?.answer ?? delivery).at;
        return { for: "employee", what: "read_back", about: id, since, by: null };
      }
      const since = last.said.at;
      const by = promisedBy(plan, since, "Confirmations", "supervisor");
      return { for: "supervisor", what: "confirm_read_back", about: last.said.id, since, by };
    });
}

const asked = (
  plan: Plan,
  recorded: Recorded,
  what: Waiting["what"],
  kind: "Questions" | "Requests",
): Waiting => {
  const side = recorded.standing === "employee" ? "supervisor" : "employee";
  const by = promisedBy(plan, recorded.at, kind, side);
  return { for: side, what, about: recorded.id, since: recorded.at, by };
};

/** Questions, requests for feedback and weeks to leave out that nobody has answered. */
export function waitingAnswers(plan: Plan): Waiting[] {
  const isOpen = ({ id }: Recorded) => !plan.takenBack.includes(id);
  const questions = plan.questions
    .filter((question) => question.answers.length === 0)
    .map((question) => question.asked)
    .filter(isOpen);
  const feedback = plan.feedback.flatMap((one) =>
    one.asked && one.given.length === 0 ? [one.asked] : [],
  );
  const weeks = plan.weeksLeftOut.filter((week) => week.answer === null).map((week) => week.asked);
  return [
    ...questions.map((one) => asked(plan, one, "answer_question", "Questions")),
    ...feedback.map((one) => asked(plan, one, "answer_feedback", "Requests")),
    ...weeks.map((one) => asked(plan, one, "answer_week", "Requests")),
  ];
}
