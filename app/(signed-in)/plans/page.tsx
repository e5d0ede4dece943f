import type { Metadata } from "next";
import { redirect } from "next/navigation";
import * as z from "zod";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { requireSessionId } from "@/app/auth/session";
import { Button } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import { listPlans } from "@/db/plans";
import { statuses } from "@/lib/plan/status";
import { id } from "@/lib/plan/text";
import { listHref } from "./list-href";
import { NoPlans } from "./no-plans";
import { PlanFilters } from "./plan-filters";
import { PlanRows } from "./plan-rows";

export const metadata: Metadata = { title: words("plans.title") };

const asked = z.object({
  status: z.enum(statuses).optional().catch(undefined),
  waits: z.literal("me").optional().catch(undefined),
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
  const isNarrowed = Object.values(wanted).some((one) => one !== undefined);
  return (
    <SignedInFrame actor={actor}>
      <div className="sheet">
        <PageHead title={words("plans.title")} />
        {(isNarrowed || plans.length > 1) && <PlanFilters wanted={wanted} />}
        <section className="plan-list" aria-label={words("plans.title")}>
          <PlanRows plans={plans} zone={actor.zone} />
          {plans.length === 0 && <NoPlans isNarrowed={isNarrowed} />}
          {older && (
            <p className="actions second-axis">
              <Button kind="quiet" href={listHref("/plans", { ...wanted, before: older })}>
                {words("plans.older")}
              </Button>
            </p>
          )}
        </section>
      </div>
    </SignedInFrame>
  );
}
