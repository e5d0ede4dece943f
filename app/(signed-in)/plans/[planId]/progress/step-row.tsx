import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { shortWeekday } from "@/app/ui/dates";
import { Row } from "@/app/ui/row";
import { words } from "@/app/words";
import type { Step } from "@/lib/plan/next";
import { dayOf } from "@/lib/time/zone";
import { PromisedStep } from "./promised-step";
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

/** A beginning stands on its own day, a due on the day it ends. */
function dayInWords({ plan }: Reading, step: Step): string {
  const { what, at } = step;
  if (at === null) return words("plan.next.undated");
  const isBeginning = what === "start" || what === "check_in" || isBeforeStart(step);
  return isBeginning ? shortWeekday(dayOf(at, plan.terms.zone)) : byInWords(plan, at);
}

/** Saying an expectation back has the start of the plan for its day. */
const isBeforeStart = (step: Step) => step.what === "waiting" && step.waiting.what === "read_back";
