import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { type Reading, whoAndWhen, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { TakeBack } from "@/app/(signed-in)/plans/[planId]/take-back/take-back";
import { Awaited } from "@/app/ui/awaited";
import { Button } from "@/app/ui/button";
import { Entry } from "@/app/ui/entry";
import { Reply } from "@/app/ui/reply";
import { words } from "@/app/words";
import { promisedBy } from "@/lib/plan/answer-time";
import type { Question } from "@/lib/plan/expectation/question";

type Props = { reading: Reading; question: Question };

export function QuestionEntry({ reading, question }: Props) {
  const { asked, answers } = question;
  const isOpen = answers.length === 0;
  const mayAnswer =
    isOpen &&
    mayRecord(reading, { type: "question_answered", questionId: asked.id, text: asked.event.text });
  return (
    <li>
      <Entry who={whoAndWhen(reading, asked)} text={asked.event.text}>
        <TakeBack reading={reading} entry={asked} />
        {answers.map((answer) => (
          <Reply key={answer.id} who={whoAndWhen(reading, answer)} text={answer.event.text} />
        ))}
        {isOpen && <Awaited sentence={awaited(reading, question)} />}
        {mayAnswer && (
          <p className="actions">
            <Button kind="quiet" href={planHref(reading.plan, `/questions/${asked.id}`)}>
              {words("plan.expectation.answer")}
            </Button>
          </p>
        )}
      </Entry>
    </li>
  );
}

/** Who answers by when: the side that did not ask. */
function awaited(reading: Reading, { asked }: Question): string {
  const { plan } = reading;
  const side = asked.standing === "employee" ? "supervisor" : "employee";
  const by = promisedBy(plan, asked.at, "Questions", side);
  const other = side === "supervisor" ? plan.supervisorId : plan.employeeId;
  return words("plan.expectation.answersQuestionBy", {
    ...whoIs(reading, other),
    on: byInWords(plan, by),
  });
}
