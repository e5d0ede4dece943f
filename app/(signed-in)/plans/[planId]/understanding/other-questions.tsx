import { QuestionEntry } from "@/app/(signed-in)/plans/[planId]/expectations/question-entry";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Section } from "@/app/ui/section";
import { Thread } from "@/app/ui/thread";
import { words } from "@/app/words";
import { otherQuestionsOf } from "./other-questions-of";

/** Questions about the plan as a whole, or about something other than an expectation. */
export function OtherQuestions({ reading }: { reading: Reading }) {
  const questions = otherQuestionsOf(reading);
  if (questions.length === 0) return <ul className="thread second-axis" data-early="question" />;
  return (
    <Section id="questions" title={words("plan.questions.title")} ruled>
      <div className="second-axis">
        <ul className="thread" data-early="question" />
        <Thread>
          {questions.map((question) => (
            <QuestionEntry key={question.asked.id} reading={reading} question={question} />
          ))}
        </Thread>
      </div>
    </Section>
  );
}
