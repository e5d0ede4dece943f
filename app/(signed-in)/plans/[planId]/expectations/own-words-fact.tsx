import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Awaited } from "@/app/ui/awaited";
import { Button } from "@/app/ui/button";
import { Fact } from "@/app/ui/fact";
import { Reply } from "@/app/ui/reply";
import { words } from "@/app/words";
import { promisedBy } from "@/lib/plan/answer-time";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { latestReadBack, type ReadBack } from "@/lib/plan/expectation/read-back";

type Props = { reading: Reading; expectation: Expectation };

export function OwnWordsFact({ reading, expectation }: Props) {
  const { plan } = reading;
  const employee = whoIs(reading, plan.employeeId);
  const supervisor = whoIs(reading, plan.supervisorId);
  const last = latestReadBack(plan, expectation.id);
  const isFinal = last?.answer?.event.type === "read_back_confirmed";
  return (
    <Fact label={words("plan.expectation.ownWords", employee)}>
      {last === null && (
        <p>
          {words("plan.expectation.notSaid", {
            ...employee,
            supervisorMe: supervisor.me,
            supervisor: supervisor.name,
          })}
        </p>
      )}
      {last && <Said reading={reading} readBack={last} />}
      {!isFinal && <SayIt reading={reading} expectation={expectation} hasSaid={last !== null} />}
    </Fact>
  );
}

function Said({ reading, readBack }: { reading: Reading; readBack: ReadBack }) {
  const { said, answer } = readBack;
  return (
    <>
      {!said.event.understood && (
        <p className="note">{words("plan.expectation.notUnderstood", whoIs(reading, said.by))}</p>
      )}
      <p className="said">{said.event.ownWords}</p>
      {answer ? (
        <Reply who={whoIs(reading, answer.by).name} text={answerText(answer)} />
      ) : (
        <Waits reading={reading} readBack={readBack} />
      )}
    </>
  );
}

function answerText(answer: NonNullable<ReadBack["answer"]>): string {
  const { event } = answer;
  if (event.type === "read_back_corrected") return event.whatDiffers;
  return event.words ?? words("plan.expectation.confirmed");
}

function Waits({ reading, readBack: { said } }: { reading: Reading; readBack: ReadBack }) {
  const { plan } = reading;
  const by = promisedBy(plan, said.at, "Confirmations", "supervisor");
  const sentence = words("plan.expectation.answersBy", {
    ...whoIs(reading, plan.supervisorId),
    on: byInWords(plan, by),
  });
  const mayAnswer = mayRecord(reading, {
    type: "read_back_corrected",
    readBackId: said.id,
    whatDiffers: sentence,
  });
  return (
    <>
      <Awaited sentence={sentence} />
      {mayAnswer && (
        <p className="actions">
          <Button kind="quiet" href={planHref(plan, `/read-backs/${said.id}`)}>
            {words("plan.expectation.answerIt")}
          </Button>
        </p>
      )}
    </>
  );
}

type SayItProps = Props & { hasSaid: boolean };

function SayIt({ reading, expectation, hasSaid }: SayItProps) {
  const isOpen = mayRecord(reading, {
    type: "expectation_read_back",
    expectationId: expectation.id,
    understood: false,
    ownWords: expectation.title,
  });
  if (!isOpen) return null;
  return (
    <p className="actions">
      <Button kind="quiet" href={planHref(reading.plan, `/read-back/${expectation.id}`)}>
        {words(hasSaid ? "plan.expectation.sayAgain" : "plan.expectation.sayIt")}
      </Button>
    </p>
  );
}
