import * as z from "zod";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import { against, missing, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { about, whyNotAbout } from "./about";

/** A question and what was answered; the first answer is the recorded clarification (003-R10). */
export type Question = {
  asked: Recorded<"question_asked">;
  answers: Recorded<"question_answered">[];
};

export const questionEvents = [
  z.strictObject({ type: z.literal("question_asked"), about, text }),
  z.strictObject({ type: z.literal("question_answered"), questionId: id, text }),
] as const;

type QuestionEvent = "question_asked" | "question_answered";

export const questionChanges: Changes<QuestionEvent> = {
  question_asked: (plan, asked) => ({
    ...plan,
    questions: [...plan.questions, { asked, answers: [] }],
  }),
  question_answered: (plan, answer) => ({
    ...plan,
    questions: plan.questions.map((question) =>
      question.asked.id === answer.event.questionId
        ? { ...question, answers: [...question.answers, answer] }
        : question,
    ),
  }),
};

export const questionRules: Rules<QuestionEvent> = {
  question_asked: ({ plan, event }) => whyNotAbout(plan, event.about),
  question_answered: ({ plan, event, standing }) => {
    const question = plan.questions.find(({ asked }) => asked.id === event.questionId);
    if (!question) return missing("no_such_question", "questionId");
    return refuseWhen(question.asked.standing === standing, against("own_question"));
  },
};
