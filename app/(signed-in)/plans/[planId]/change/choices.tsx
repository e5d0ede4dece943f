import type { ReactNode } from "react";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { dayAndMonth } from "@/app/ui/dates";
import { Fold } from "@/app/ui/fold";
import { words } from "@/app/words";
import { inLastThird } from "@/lib/plan/change/last-third";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { dayOf } from "@/lib/time/zone";
import { controlEnds, inExpectation, subjectInAddress, wordFields } from "./subject";

/** A further source always asks for more. */
const notHarder = inExpectation.filter((what) => what !== "evidence_added");

/** Everything that can be proposed to change, each by a link, so that it works before anything is loaded. */
export function Choices({ reading }: { reading: Reading }) {
  const { plan, document, now } = reading;
  const isLastThird = inLastThird(plan, dayOf(now, plan.terms.zone));
  return (
    <nav className="choose" aria-label={words("change.choose.title")}>
      <p>{words("change.choose.lead")}</p>
      {isLastThird && <p className="said">{words("change.choose.lastThird")}</p>}
      {document.expectations.map((expectation, at) => (
        <Group
          key={expectation.id}
          title={words("change.choose.expectation", { number: at + 1, title: expectation.title })}
        >
          <OfExpectation
            reading={reading}
            expectation={expectation}
            kinds={isLastThird ? notHarder : inExpectation}
          />
        </Group>
      ))}
      <Group title={words("change.choose.words")}>
        {wordFields.map((field) => (
          <Choice key={field} reading={reading} to={subjectInAddress("words", field)}>
            {words(`change.choose.${field}`)}
          </Choice>
        ))}
      </Group>
      {!isLastThird && (
        <Group title={words("change.choose.control")}>
          {controlEnds.map((ends) => (
            <Choice key={ends} reading={reading} to={subjectInAddress("control_added", ends)}>
              {words(`change.choose.control_${ends}`)}
            </Choice>
          ))}
        </Group>
      )}
    </nav>
  );
}

type OfExpectationProps = {
  reading: Reading;
  expectation: Expectation;
  kinds: readonly (typeof inExpectation)[number][];
};

function OfExpectation({ reading, expectation, kinds }: OfExpectationProps) {
  return (
    <>
      {kinds.map((what) => (
        <Choice key={what} reading={reading} to={subjectInAddress(what, expectation.id)}>
          {words(`change.choose.${what}`)}
        </Choice>
      ))}
      {expectation.examples.map(({ id, on }) => (
        <Choice key={id} reading={reading} to={subjectInAddress("example", id)}>
          {words("change.choose.example", { on: dayAndMonth(on) })}
        </Choice>
      ))}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Fold summary={title}>
      <ul>{children}</ul>
    </Fold>
  );
}

type ChoiceProps = { reading: Reading; to: string; children: string };

function Choice({ reading, to, children }: ChoiceProps) {
  return (
    <li>
      <Button kind="quiet" href={planHref(reading.plan, `/change${to}`)}>
        {children}
      </Button>
    </li>
  );
}
