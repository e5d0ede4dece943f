import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { ConfidenceKind, PlanToTellAbout } from "@/lib/private/confidence";
import { Privacy } from "./privacy";
import { TellForm } from "./tell-form";
import { whoHears } from "./who-hears";
import { wordsOf } from "./words-of";

type Props = { kind: ConfidenceKind; plan: PlanToTellAbout; isOnly: boolean };

/** Who reads it stands before the field; where nobody would, there is no field. */
export function PlanToTell({ kind, plan, isOnly }: Props) {
  const said = wordsOf(kind);
  const title = plan.title ?? words("private.untitled");
  return (
    <>
      <Privacy
        what={words(`${said}.what`)}
        who={whoHears(kind, plan)}
        crosses={words(`${said}.crosses`)}
      />
      {plan.readers[kind].length > 0 && (
        <Section
          id={`tell-${plan.planId}`}
          title={words(`${said}.send`)}
          under={words("private.entry.aboutPlan", { plan: title })}
          close={isOnly}
        >
          <div className="second-axis">
            <TellForm kind={kind} plan={plan} />
          </div>
        </Section>
      )}
    </>
  );
}
