import { onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Entry } from "@/app/ui/entry";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { SectionFold } from "@/app/ui/section-fold";
import { words } from "@/app/words";
import { GateAnswers } from "./gate-answers";
import { type ReviewStep, reviewOf } from "./review-of";

type Props = { reading: Reading; isFolded?: boolean };

/** What HR sent back, asked and approved; the employee reads all of it from the handing over on (D2). */
export function Review({ reading, isFolded }: Props) {
  const { approval } = reading.plan;
  return (
    <SectionFold
      id="review"
      title={words("plan.review.title")}
      under={words("plan.review.under")}
      holds={words("plan.review.fold")}
      isFolded={isFolded}
    >
      <Rows>
        {reviewOf(reading).map((step) => (
          <Row key={step.id} label={onDay(reading, step.at)}>
            <Step step={step} />
          </Row>
        ))}
      </Rows>
      {approval && <GateAnswers document={reading.document} approval={approval} />}
    </SectionFold>
  );
}

function Step({ step }: { step: ReviewStep }) {
  return (
    <>
      <p>{step.what}</p>
      {step.comments.map(({ id, who, text }) => (
        <Entry key={id} who={who} text={text} />
      ))}
    </>
  );
}
