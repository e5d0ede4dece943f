import type { ReactNode } from "react";
import { SheetFoot } from "@/app/(signed-in)/plans/[planId]/sheet-foot";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { Button } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import { parts } from "@/lib/plan/draft-part";
import { afterPlace, checkAddress, draftAddress } from "./addresses";
import { DraftForm } from "./draft-form";
import type { DraftPage } from "./draft-page";
import { namesIn } from "./open-draft";

type Props = { page: DraftPage; title: string; over?: ReactNode; children: ReactNode };

/** The frame, head and form of one page of the editor. */
export function PartPage({ page, title, over, children }: Props) {
  const { draft, place, stored, written } = page;
  const { planId, terms } = draft.plan;
  const { first } = namesIn(draft);
  const saving = {
    action: `/api/drafts/${planId}`,
    place,
    base: stored,
    written,
    version: draft.version,
    savedAt: draft.savedAt,
  };
  return (
    <SignedInFrame actor={draft.actor}>
      <SheetFoot of={draft} />
      <PageHead over={over ?? <Over page={page} />} title={title}>
        <p className="soft draft-under">{words("draft.page.unseen", { first })}</p>
      </PageHead>
      <DraftForm
        made={saving}
        zone={terms.zone}
        labels={page.labels}
        onTo={{ next: afterPlace(planId, place), list: draftAddress(planId) }}
        actions={
          <>
            <Button kind="main" name="onTo" value="next">
              {words("draft.page.next")}
            </Button>
            <Button name="onTo" value="list">
              {words("draft.page.later")}
            </Button>
            <Button kind="quiet" href={checkAddress(planId)}>
              {words("draft.page.see", { first })}
            </Button>
          </>
        }
      >
        {children}
        {place.name !== "dates" && <p className="whole note draft-under">{words("hints.note")}</p>}
      </DraftForm>
    </SignedInFrame>
  );
}

function Over({ page }: { page: DraftPage }) {
  const { draft, place } = page;
  const { name } = namesIn(draft);
  const names: readonly string[] = parts;
  const at = names.indexOf(place.name) + 1;
  return (
    <>
      {words("draft.page.over", { name, at, of: parts.length })}{" "}
      <a href={draftAddress(draft.plan.planId)}>{words("draft.page.overList")}</a>
    </>
  );
}
