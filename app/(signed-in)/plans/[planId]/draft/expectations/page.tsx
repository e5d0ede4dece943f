import type { Metadata } from "next";
import { v7 as newId } from "uuid";
import { draftAddress, partAddress } from "@/app/(signed-in)/plans/[planId]/draft/addresses";
import { ExpectationList } from "@/app/(signed-in)/plans/[planId]/draft/expectation-list";
import { namesIn, openDraft } from "@/app/(signed-in)/plans/[planId]/draft/open-draft";
import { SheetFoot } from "@/app/(signed-in)/plans/[planId]/sheet-foot";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { Button } from "@/app/ui/button";
import { EmptyState } from "@/app/ui/empty-state";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import { parts } from "@/lib/plan/draft-part";
import { rowsOf } from "@/lib/plan/draft-place";

export const metadata: Metadata = { title: words("draft.parts.expectations.title") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const draft = await openDraft(params);
  const { planId } = draft.plan;
  const { name } = namesIn(draft);
  const at = parts.indexOf("expectations") + 1;
  const isEmpty = rowsOf(draft.document.expectations).length === 0;
  const fresh = draftAddress(planId, { name: "expectation", expectationId: newId() });
  return (
    <SignedInFrame actor={draft.actor}>
      <SheetFoot of={draft} />
      <PageHead
        over={
          <>
            {words("draft.page.over", { name, at, of: parts.length })}{" "}
            <a href={draftAddress(planId)}>{words("draft.page.overList")}</a>
          </>
        }
        title={words("draft.parts.expectations.title")}
      />
      <div className="sheet">
        <section className="first" aria-label={words("draft.parts.expectations.title")}>
          {isEmpty ? (
            <EmptyState
              sentence={words("draft.expectations.none")}
              reassurance={words("draft.expectations.noneUnder")}
            />
          ) : (
            <ExpectationList draft={draft} />
          )}
          <div className="actions actions-wide draft-end">
            <Button kind={isEmpty ? "main" : "second"} href={fresh}>
              {words("draft.expectations.add")}
            </Button>
            {!isEmpty && (
              <Button kind="main" href={partAddress(planId, "promises")}>
                {words("draft.expectations.goOn")}
              </Button>
            )}
          </div>
        </section>
      </div>
    </SignedInFrame>
  );
}
