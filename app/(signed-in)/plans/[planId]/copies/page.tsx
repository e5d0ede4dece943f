import type { Metadata } from "next";
import Link from "next/link";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { SheetFoot } from "@/app/(signed-in)/plans/[planId]/sheet-foot";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { PageHead } from "@/app/ui/page-head";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { standingOn } from "@/lib/plan/objection";
import { copiesFor } from "./copies-for";
import { CopyRows } from "./copy-rows";

export const metadata: Metadata = { title: words("copies.title") };

type Props = { params: Promise<{ planId: string }> };

export default async function CopiesPage({ params }: Props) {
  const reading = await readingOf(params);
  const { plan, document, actor } = reading;
  const { paper, proof } = copiesFor(reading);
  const isTheirs = standingOn(plan, actor) === "employee";
  return (
    <SignedInFrame actor={actor}>
      <SheetFoot of={reading} />
      <div className="sheet">
        <PageHead
          over={
            <Link href={planHref(plan)} prefetch={false}>
              {document.title}
            </Link>
          }
          title={words("copies.title")}
        >
          <p className="page-head-people">{words("copies.lead")}</p>
        </PageHead>
        {isTheirs && (
          <Section id="everything" title={words("copies.everything.title")}>
            <div className="second-axis stack">
              <p>{words("copies.everything.under")}</p>
              <p className="actions">
                <a
                  className="button button-main"
                  href={`/api/plans/${plan.planId}/copies/everything.zip`}
                >
                  {words("copies.everything.get")}
                </a>
              </p>
              <p className="note">{words("copies.everything.keep")}</p>
            </div>
          </Section>
        )}
        <Section id="paper" title={words("copies.paper.title")} under={words("copies.paper.under")}>
          <CopyRows planId={plan.planId} copies={paper} />
        </Section>
        <Section id="proof" title={words("copies.proof.title")} under={words("copies.proof.under")}>
          <CopyRows planId={plan.planId} copies={proof} />
        </Section>
        <Section id="calendar" title={words("copies.calendar.title")}>
          <div className="second-axis stack">
            <p>{words("copies.calendar.short")}</p>
            <p>
              <Link className="button-quiet" href="/calendar" prefetch={false}>
                {words("copies.calendar.open")}
              </Link>
            </p>
          </div>
        </Section>
      </div>
    </SignedInFrame>
  );
}
