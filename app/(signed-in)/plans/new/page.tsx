import type { Metadata } from "next";
import { redirect } from "next/navigation";
import * as z from "zod";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { requireSessionId } from "@/app/auth/session";
import { Button } from "@/app/ui/button";
import { EmptyState } from "@/app/ui/empty-state";
import { PageHead } from "@/app/ui/page-head";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { readReports } from "@/db/home";
import { id } from "@/lib/plan/text";
import { Begin } from "./begin";
import { Points } from "./points";
import "./new.css";

export const metadata: Metadata = { title: words("draft.start.title") };

const asked = z.object({ copyFrom: id.nullable().catch(null) });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const { copyFrom } = asked.parse(await searchParams);
  const read = await readReports(await requireSessionId());
  if (!read) redirect("/sign-in");
  const { actor, reports } = read;
  return (
    <SignedInFrame actor={actor}>
      <PageHead title={words("draft.start.title")}>
        <p className="lead same-page">{words("draft.start.lead")}</p>
      </PageHead>
      <div className="sheet">
        {reports.length === 0 ? (
          <section className="first" aria-label={words("draft.start.whom")}>
            <EmptyState
              sentence={words("draft.start.nobody")}
              reassurance={words("draft.start.nobodyUnder")}
            >
              <Button kind="quiet" href="/">
                {words("draft.start.home")}
              </Button>
            </EmptyState>
          </section>
        ) : (
          <>
            <Section id="happened" title={words("draft.start.before")} close>
              <Points of="happened" />
            </Section>
            <Section id="ready" title={words("draft.start.need")} close>
              <Points of="ready" />
            </Section>
            <Section id="begin" title={words("draft.start.begin")} ruled close>
              <Begin reports={reports} copyFrom={copyFrom} />
            </Section>
          </>
        )}
      </div>
    </SignedInFrame>
  );
}
