import { aboutHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import {
  isTakenBack,
  type Reading,
  samePlace,
  whoIs,
} from "@/app/(signed-in)/plans/[planId]/reading";
import { TakenBack } from "@/app/(signed-in)/plans/[planId]/take-back/taken-back";
import { Button } from "@/app/ui/button";
import { Fact } from "@/app/ui/fact";
import { Thread } from "@/app/ui/thread";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { QuestionEntry } from "./question-entry";

type Props = { reading: Reading; expectation: Expectation };

/** The latest question first, each with its answer or with who answers by when. */
export function QuestionsFact({ reading, expectation }: Props) {
  const about = { what: "expectation", id: expectation.id } as const;
  const all = reading.plan.questions.filter(({ asked }) => samePlace(asked.event.about, about));
  const questions = all.filter(({ asked }) => !isTakenBack(reading, asked)).toReversed();
  const mayAsk = may(reading, "question_asked");
  const answering = {
    ...whoIs(reading, reading.plan.supervisorId),
    days: reading.document.workingAgreement.answerQuestions,
  };
  return (
    <Fact label={words("plan.expectation.questions")}>
      {questions.length === 0 && (
        <>
          <p className="said">{words("plan.expectation.noQuestions")}</p>
          <p className="note">{words("plan.expectation.asking", answering)}</p>
        </>
      )}
      <ul className="thread" data-early={`question:${expectation.id}`} />
      {questions.length > 0 && (
        <Thread>
          {questions.map((question) => (
            <QuestionEntry key={question.asked.id} reading={reading} question={question} />
          ))}
        </Thread>
      )}
      <TakenBack reading={reading} of={all.map(({ asked }) => asked)} />
      {mayAsk && (
        <p className="actions">
          <Button kind="quiet" href={aboutHref(reading.plan, "ask", about)}>
            {words("plan.expectation.ask")}
          </Button>
        </p>
      )}
    </Fact>
  );
}
