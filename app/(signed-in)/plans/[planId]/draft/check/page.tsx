import type { Metadata } from "next";
import { draftAddress } from "@/app/(signed-in)/plans/[planId]/draft/addresses";
import { missingSpots } from "@/app/(signed-in)/plans/[planId]/draft/missing";
import { MissingList } from "@/app/(signed-in)/plans/[planId]/draft/missing-list";
import { namesIn, openDraft } from "@/app/(signed-in)/plans/[planId]/draft/open-draft";
import { Preview } from "@/app/(signed-in)/plans/[planId]/draft/preview";
import { Submission } from "@/app/(signed-in)/plans/[planId]/draft/submission";
import { SheetFoot } from "@/app/(signed-in)/plans/[planId]/sheet-foot";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";

export const metadata: Metadata = { title: words("draft.check.title") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const draft = await openDraft(params);
  const { planId } = draft.plan;
  const { name, first } = namesIn(draft);
  const missing = missingSpots(draft);
  return (
    <SignedInFrame actor={draft.actor}>
      <SheetFoot of={draft} />
      <PageHead
        over={
          <>
            {words("draft.check.over", { name })}{" "}
            <a href={draftAddress(planId)}>{words("draft.page.overList")}</a>
          </>
        }
        title={words("draft.check.title")}
      >
        <p className="lead draft-under">{words("draft.check.lead", { first })}</p>
      </PageHead>
      {missing.length > 0 && <MissingList planId={planId} missing={missing} />}
      <Preview draft={draft} />
      {missing.length === 0 && <Submission draft={draft} />}
    </SignedInFrame>
  );
}
