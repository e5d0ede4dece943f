import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Comes } from "@/app/(signed-in)/plans/new/copy/[planId]/comes";
import { StaysBehind } from "@/app/(signed-in)/plans/new/copy/[planId]/stays-behind";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { requireSessionId } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";
import { Button } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { RefusalNotice } from "@/app/ui/refusal-notice";
import { say, words } from "@/app/words";
import { readPlanPage } from "@/db/plans";
import { structureFrom, whyNotCopied } from "@/lib/plan/template/copy";
import { id } from "@/lib/plan/text";

export const metadata: Metadata = { title: words("plans.new.copy.title") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const sessionId = await requireSessionId();
  const planId = id.safeParse((await params).planId);
  if (!planId.success) notFound();
  const page = await readPlanPage(sessionId, planId.data);
  if (!page) redirect("/sign-in");
  if (!page.read) notFound();
  const { actor } = page;
  const { plan, people } = page.read;
  const refusal = whyNotCopied(plan, actor, currentInstant());
  const names = people.map(({ name }) => name);
  const structure = structureFrom(plan, actor.personId, names);
  if (!structure || refusal?.code === "not_found") notFound();
  return (
    <SignedInFrame actor={actor}>
      <PageHead
        over={
          <>
            {words("plans.new.copy.overOther")}{" "}
            <a href="/plans/new/copy">{words("plans.new.copy.otherPlan")}</a>
          </>
        }
        title={plan.document?.title ?? words("plans.untitled")}
      >
        {!refusal && <p className="lead same-page">{words("plans.new.copy.lead")}</p>}
      </PageHead>
      <div className="sheet">
        {refusal ? (
          <section className="first second-axis" aria-label={words("plans.new.copy.cannot")}>
            <RefusalNotice
              title={words("plans.new.copy.cannot")}
              reasons={[{ because: say(`refusals.${refusal.because}`, refusal.values) }]}
            />
          </section>
        ) : (
          <>
            <Comes structure={structure} />
            <StaysBehind />
            <section className="section-close second-axis actions actions-wide">
              <Button kind="main" href={`/plans/new?copyFrom=${planId.data}#begin`}>
                {words("plans.new.copy.use")}
              </Button>
            </section>
          </>
        )}
      </div>
    </SignedInFrame>
  );
}
