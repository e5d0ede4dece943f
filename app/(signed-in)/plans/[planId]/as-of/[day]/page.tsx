import type { Metadata } from "next";
import { codeOf } from "@/app/(signed-in)/plans/[planId]/code";
import { PlanPage } from "@/app/(signed-in)/plans/[planId]/plan-page";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { words } from "@/app/words";
import { NoPlanYet } from "./no-plan-yet";
import { readingAsOf } from "./read-as-of";
import { ThatDay } from "./that-day";

export const metadata: Metadata = { title: words("history.then.title") };

type Props = { params: Promise<{ planId: string; day: string }> };

/** The plan exactly as everyone on it saw it at the end of a day, by the renderer of today's page. */
export default async function AsOfPage({ params }: Props) {
  const { actor, planId, on, reading } = await readingAsOf(params);
  return (
    <SignedInFrame actor={actor}>
      {reading ? (
        <>
          <ThatDay planId={planId} on={on} version={reading.plan.version} />
          <PlanPage reading={reading} code={await codeOf(reading.plan)} />
        </>
      ) : (
        <NoPlanYet planId={planId} on={on} />
      )}
    </SignedInFrame>
  );
}
