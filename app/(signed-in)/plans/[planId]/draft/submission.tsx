import { v7 as newId } from "uuid";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { planDocument } from "@/lib/plan/document";
import { expectationIds } from "./missing";
import { namesIn, type OpenDraft } from "./open-draft";
import { SubmitForm } from "./submit-form";

/** The last step: the text as it was checked goes to HR. */
export function Submission({ draft }: { draft: OpenDraft }) {
  const read = planDocument.safeParse(draft.document);
  if (!read.success) return null;
  const { planId, version, employeeId, supervisorId, terms } = draft.plan;
  return (
    <div className="sheet">
      <Section id="submit" title={words("draft.check.submit")} ruled>
        <p className="draft-under">{words("draft.check.submitUnder", namesIn(draft))}</p>
        <SubmitForm
          planId={planId}
          openedAs={newId()}
          expectedVersion={version}
          draftVersion={draft.version}
          event={{
            type: "plan_submitted",
            ...{ employeeId, supervisorId, terms },
            document: read.data,
          }}
          expectationIds={expectationIds(draft)}
          words={{
            submit: words("draft.check.submit"),
            notSubmitted: words("draft.check.notSubmitted"),
          }}
        />
      </Section>
    </div>
  );
}
