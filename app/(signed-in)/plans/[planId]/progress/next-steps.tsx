import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Fold } from "@/app/ui/fold";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { type Step, whatComesNext } from "@/lib/plan/next";
import { Actions } from "./actions";
import { StepRow } from "./step-row";

const shown = 4;

/** The first thing on the page: what happens next, on which day, by whom. */
export function NextSteps({ reading }: { reading: Reading }) {
  const steps = whatComesNext(reading.plan, reading.now);
  const later = steps.slice(shown);
  return (
    <Section id="next" title={words("plan.next.title")}>
      {steps.length === 0 && <p className="second-axis said">{words("plan.next.nothing")}</p>}
      {steps.length > 0 && <Steps reading={reading} steps={steps.slice(0, shown)} />}
      {later.length > 0 && (
        <div className="fold-after">
          <Fold summary={words("plan.next.more", { n: later.length })}>
            <Steps reading={reading} steps={later} />
          </Fold>
        </div>
      )}
      <Actions reading={reading} />
    </Section>
  );
}

function Steps({ reading, steps }: { reading: Reading; steps: Step[] }) {
  return (
    <Rows tone="next">
      {steps.map((step) => (
        <StepRow key={JSON.stringify(step)} reading={reading} step={step} />
      ))}
    </Rows>
  );
}
