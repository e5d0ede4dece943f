import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { Row } from "@/app/ui/row";
import type { Step } from "@/lib/plan/next";
import { PromisedStep } from "./promised-step";
import { dayInWords } from "./step-day";
import { stepHref } from "./step-href";
import { stepInWords } from "./step-words";

/** One step with its day, whoever does it; the control stands here for whom it is. */
export function StepRow({ reading, step }: { reading: Reading; step: Step }) {
  const control = stepHref(reading, step);
  return (
    <Row label={dayInWords(reading, step)}>
      {step.what === "promise" ? (
        <PromisedStep reading={reading} step={step} href={control?.href} />
      ) : (
        <p>{stepInWords(reading, step)}</p>
      )}
      {step.what !== "promise" && control && (
        <p className="screen-only">
          <Button kind="quiet" href={control.href}>
            {control.label}
          </Button>
        </p>
      )}
    </Row>
  );
}
