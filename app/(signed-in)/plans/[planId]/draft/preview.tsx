import { dayAndMonth, fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import { partsOf } from "@/lib/plan/draft-parts";
import { previewOf } from "@/lib/plan/draft-preview";
import { after } from "@/lib/plan/plan";
import { dayOf } from "@/lib/time/zone";
import { Expectation } from "../expectations/expectation";
import { Promises } from "../promises/promises";
import type { Reading } from "../reading";
import { BeforeThePlan } from "../understanding/before-the-plan";
import { HowItEnds } from "../understanding/how-it-ends";
import { WorkingAgreement } from "../understanding/working-agreement";
import { namesIn, type OpenDraft } from "./open-draft";

/** The plan as if this text had been delivered to the employee, through the parts of the plan's own page. */
function readingOf(draft: OpenDraft): Reading {
  const { plan, people, actor, now } = draft;
  const { employeeId, supervisorId, terms } = plan;
  const today = dayOf(now, terms.zone);
  const notYet = words("draft.check.nothing");
  const document = previewOf(draft.document, terms, { notYet, today });
  const submitted = after(plan, {
    id: plan.planId,
    seq: plan.version + 1,
    by: supervisorId,
    standing: "supervisor",
    at: now,
    zone: actor.zone,
    event: { type: "plan_submitted", employeeId, supervisorId, terms, document },
  });
  const name = namesIn(draft).name;
  const reader = { ...actor, personId: employeeId, name, isHr: false, isAdmin: false };
  return { plan: submitted, document, people, actor: reader, now };
}

/** What the employee will see, as far as it is written; what rests on missing days or times waits for them. */
export function Preview({ draft }: { draft: OpenDraft }) {
  const reading = readingOf(draft);
  const { document } = reading;
  const open = partsOf(draft.document, draft.plan.terms, draft.now)
    .filter(({ missing }) => missing.length > 0)
    .map(({ part }) => part);
  return (
    <div className="sheet draft-preview">
      <header>
        <p className="page-head-over">
          {words("plan.head.over", {
            from: dayAndMonth(document.startsOn),
            to: fullDay(document.endsOn),
          })}
        </p>
        <h2 className="section-title">{document.title}</h2>
        <blockquote className="intent">
          <p className="lead hanging">“{document.intent}”</p>
          <p className="said">{document.whyItMatters}</p>
        </blockquote>
      </header>
      {document.expectations.map((expectation, index) => (
        <Expectation
          key={expectation.id}
          reading={reading}
          expectation={expectation}
          number={index + 1}
        />
      ))}
      <Promises reading={reading} />
      <BeforeThePlan reading={reading} />
      {!open.includes("ground") && <HowItEnds reading={reading} />}
      {!open.includes("rhythm") && <WorkingAgreement reading={reading} />}
    </div>
  );
}
