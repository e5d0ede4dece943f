import type { Metadata } from "next";
import { redirect } from "next/navigation";
import * as z from "zod";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { requireSessionId } from "@/app/auth/session";
import { Button } from "@/app/ui/button";
import { EmptyState } from "@/app/ui/empty-state";
import { Filters } from "@/app/ui/filters";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import { listPlans } from "@/db/plans";
import { statuses } from "@/lib/plan/status";
import { id } from "@/lib/plan/text";
import { FilterChoice } from "./filter-choice";
import { PlanRows } from "./plan-rows";

export const metadata: Metadata = { title: words("plans.title") };

const asked = z.object({
  status: z.enum(statuses).optional().catch(undefined),
  before: id.optional().catch(undefined),
});

const aPage = 50;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PlansPage({ searchParams }: Props) {
  const wanted = asked.parse(await searchParams);
  const page = await listPlans(await requireSessionId(), { ...wanted, limit: aPage });
  if (!page) redirect("/sign-in");
  const { actor, plans } = page;
  const older = plans.length === aPage ? plans.at(-1)?.planId : undefined;
  const any = { value: "", label: words("plans.filter.any") };
  const choices = statuses.map((status) => ({
    value: status,
    label: words(`plans.status.${status}`),
  }));
  return (
    <SignedInFrame actor={actor}>
      <div className="sheet">
        <PageHead title={words("plans.title")} />
        <Filters>
          <FilterChoice
            name="status"
            label={words("plans.filter.status")}
            choices={[any, ...choices]}
            value={wanted.status}
          />
          <Button>{words("plans.filter.show")}</Button>
        </Filters>
        <section className="plan-list" aria-label={words("plans.title")}>
          <PlanRows plans={plans} zone={actor.zone} />
          {plans.length === 0 && (
            <EmptyState sentence={words("plans.none")} reassurance={words("plans.noneUnder")}>
              {wanted.status && (
                <Button kind="quiet" href="/plans">
                  {words("plans.all")}
                </Button>
              )}
            </EmptyState>
          )}
          {older && (
            <p className="actions second-axis">
              <Button kind="quiet" href={olderHref(wanted.status, older)}>
                {words("plans.older")}
              </Button>
            </p>
          )}
        </section>
      </div>
    </SignedInFrame>
  );
}

function olderHref(status: string | undefined, before: string): string {
  return `/plans?${new URLSearchParams({ ...(status && { status }), before })}`;
}
