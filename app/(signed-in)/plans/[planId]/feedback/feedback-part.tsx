import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { TakenBack } from "@/app/(signed-in)/plans/[planId]/take-back/taken-back";
import { Button } from "@/app/ui/button";
import { Fold } from "@/app/ui/fold";
import { Thread } from "@/app/ui/thread";
import { words } from "@/app/words";
import { standingOn } from "@/lib/plan/objection";
import { FeedbackEntry } from "./feedback-entry";
import { latestFirst, stands } from "./feedback-of";

const shown = 3;

/** Feedback as threads: what was asked, what was given, and what the employee made of it. */
export function FeedbackPart({ reading }: { reading: Reading }) {
  const { plan } = reading;
  const all = latestFirst(plan.feedback.filter((one) => stands(reading, one)));
  const earlier = all.slice(shown);
  const entry = (one: (typeof all)[number]) => (
    <FeedbackEntry key={(one.asked ?? one.given[0])?.id} reading={reading} feedback={one} />
  );
  return (
    <div className="asks">
      <h3 className="small-title">{words("evidence.feedback.title")}</h3>
      {all.length === 0 && <p className="soft">{words("evidence.feedback.none")}</p>}
      {all.length > 0 && <Thread>{all.slice(0, shown).map(entry)}</Thread>}
      {earlier.length > 0 && (
        <Fold summary={words("evidence.feedback.earlier", { n: earlier.length })}>
          <Thread>{earlier.map(entry)}</Thread>
        </Fold>
      )}
      <TakenBack reading={reading} of={plan.feedback.flatMap(({ given }) => given)} />
      <FeedbackActions reading={reading} />
    </div>
  );
}

/** The employee asks; the supervisor gives unasked as well, a guest only when asked. */
function FeedbackActions({ reading }: { reading: Reading }) {
  const { plan, actor } = reading;
  const mayGive = may(reading, "feedback_given") && standingOn(plan, actor) === "supervisor";
  const mayAsk = may(reading, "feedback_asked");
  if (!mayGive && !mayAsk) return null;
  return (
    <p className="actions">
      <Button kind="quiet" href={planHref(plan, mayAsk ? "/feedback/ask" : "/feedback/give")}>
        {words(mayAsk ? "evidence.feedback.ask" : "evidence.feedback.give")}
      </Button>
    </p>
  );
}
