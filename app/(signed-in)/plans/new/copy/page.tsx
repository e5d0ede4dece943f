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
import { listPlans } from "@/db/plans";
import { copiedWhile } from "@/lib/plan/template/copy";
import { id } from "@/lib/plan/text";
import { EarlierPlans } from "./earlier-plans";

export const metadata: Metadata = { title: words("plans.new.copy.title") };

const asked = z.object({ before: id.optional().catch(undefined) });

const aPage = 100;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const { before } = asked.parse(await searchParams);
  const page = await listPlans(await requireSessionId(), { before, limit: aPage });
  if (!page) redirect("/sign-in");
  const plans = page.plans.filter(
    ({ standing, status }) => standing === "supervisor" && copiedWhile.includes(status),
  );
  const older = page.plans.length === aPage ? page.plans.at(-1)?.planId : undefined;
  return (
    <SignedInFrame actor={page.actor}>
      <PageHead
        over={
          <>
            {words("plans.new.copy.over")}{" "}
            <a href="/plans/new">{words("plans.new.copy.overStart")}</a>
          </>
        }
        title={words("plans.new.copy.title")}
      >
        <p className="lead same-page">{words("plans.new.copy.lead")}</p>
      </PageHead>
      <div className="sheet">
        <Section
          id="plans"
          title={words("plans.new.copy.plans")}
          under={words("plans.new.copy.plansUnder")}
          close
        >
          <EarlierPlans plans={plans} />
          {plans.length === 0 && (
            <EmptyState
              sentence={words("plans.new.copy.none")}
              reassurance={words("plans.new.copy.noneUnder")}
            >
              <Button kind="quiet" href="/plans/new#begin">
                {words("plans.new.copy.toTemplates")}
              </Button>
            </EmptyState>
          )}
          {older && (
            <p className="actions second-axis">
              <Button kind="quiet" href={`/plans/new/copy?before=${older}`}>
                {words("plans.new.copy.older")}
              </Button>
            </p>
          )}
        </Section>
      </div>
    </SignedInFrame>
  );
}
