import "../hearing/ending.css";
import "../plan.css";
import type { Metadata } from "next";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { type Reading, readersOf, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { SheetFoot } from "@/app/(signed-in)/plans/[planId]/sheet-foot";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { Button } from "@/app/ui/button";
import { fullDay } from "@/app/ui/dates";
import { PageHead } from "@/app/ui/page-head";
import { SamePageLine } from "@/app/ui/same-page-line";
import { words } from "@/app/words";
import { dayOf } from "@/lib/time/zone";
import { AfterTheEnd } from "./after-the-end";
import { endedOf } from "./ended";
import { Letters } from "./letters";
import { OutcomeOf } from "./outcome-of";
import { ResultsOf } from "./results-of";
import { StatementsOf } from "./statements";
import { Wins } from "./wins";

export const metadata: Metadata = { title: words("ending.tab") };

type Props = { params: Promise<{ planId: string }> };

/** How the plan ended, or what is proposed: the same page for everyone on the plan. */
export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { plan, document } = reading;
  const ended = endedOf(reading);
  const isDecided = ended?.isDecided ?? plan.status !== "hearing";
  return (
    <SignedInFrame actor={reading.actor}>
      <SheetFoot of={reading} />
      <div className="sheet closing">
        <PageHead
          over={document.title}
          title={words(isDecided ? "ending.closing.title" : "ending.closing.titleHearing")}
        >
          <SamePageLine sentence={words("plan.head.samePage", { readers: readersOf(reading) })} />
        </PageHead>
        {ended && (
          <>
            <OutcomeOf reading={reading} ended={ended} />
            <ResultsOf reading={reading} results={ended.results} />
            <StatementsOf reading={reading} />
            <Wins reading={reading} />
          </>
        )}
        {!ended && <p className="said">{withoutOutcome(reading)}</p>}
        {plan.closing && (
          <>
            <AfterTheEnd reading={reading} closing={plan.closing} />
            <Letters reading={reading} />
          </>
        )}
        <p className="actions form-page-back">
          <Button kind="quiet" href={planHref(plan)}>
            {words("plan.form.backTo")}
          </Button>
        </p>
      </div>
    </SignedInFrame>
  );
}

function withoutOutcome(reading: Reading): string {
  const { withdrawal, employeeId, terms } = reading.plan;
  if (!withdrawal) return words("ending.closing.notYet");
  return words("ending.closing.withdrawn", {
    on: fullDay(dayOf(withdrawal.at, terms.zone)),
    employee: shortName(reading, employeeId),
    reason: withdrawal.event.reason,
  });
}
