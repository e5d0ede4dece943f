import { EmptyState } from "@/app/ui/empty-state";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { SignedInPerson } from "@/lib/people/person";
import {
  type Confidence,
  type ConfidenceKind,
  isOpenFor,
  type PlanToTellAbout,
} from "@/lib/private/confidence";
import { PlanToTell } from "./plan-to-tell";
import { PrivateSheet } from "./private-sheet";
import { ToldEntry } from "./told-entry";
import { wordsOf } from "./words-of";

type Props = {
  kind: ConfidenceKind;
  page: { actor: SignedInPerson; plans: PlanToTellAbout[]; told: Confidence[] };
};

/** What an employee tells HR of one kind: about which plan, who reads it, and what was told so far. */
export function ToldPage({ kind, page }: Props) {
  const said = wordsOf(kind);
  const told = page.told.filter((one) => one.kind === kind);
  const open = page.plans.filter((plan) => isOpenFor(kind, plan));
  const noPlan = page.plans.length === 0 ? "private.noPlan" : "private.planEnded";
  return (
    <PrivateSheet actor={page.actor} title={words(`${said}.title`)}>
      {open.map((plan) => (
        <PlanToTell key={plan.planId} kind={kind} plan={plan} isOnly={open.length === 1} />
      ))}
      {open.length === 0 && (
        <div className="told">
          <EmptyState sentence={words(noPlan)} reassurance={words(`${noPlan}Under`)} />
        </div>
      )}
      {page.plans.length > 0 && (
        <Section id="told" title={words(`${said}.told`)}>
          {told.length === 0 && (
            <EmptyState
              sentence={words(`${said}.empty`)}
              reassurance={words(`${said}.emptyUnder`)}
            />
          )}
          {told.map((one) => (
            <ToldEntry key={one.confidenceId} told={one} />
          ))}
        </Section>
      )}
    </PrivateSheet>
  );
}
