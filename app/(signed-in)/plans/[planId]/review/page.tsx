import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { words } from "@/app/words";
import { standingOn } from "@/lib/plan/objection";

import { may } from "../may";
import { NotNow } from "../not-now";
import { readingOf } from "../read";
import { SheetFoot } from "../sheet-foot";
import { GatePage } from "./gate-page";
import { ReviewPage } from "./review-page";
import { WithdrawApproval } from "./withdraw-approval";

export const metadata: Metadata = { title: words("review.title") };

type Props = { params: Promise<{ planId: string }> };

/** HR's own page: whoever is a party of the plan has no such page. */
export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  if (standingOn(reading.plan, reading.actor) !== "hr") notFound();
  if (may(reading, "plan_approved"))
    return (
      <SignedInFrame actor={reading.actor}>
        <SheetFoot of={reading} />
        <ReviewPage reading={reading} />
      </SignedInFrame>
    );
  return (
    <GatePage reading={reading} title={words("review.title")}>
      {may(reading, "approval_withdrawn") ? (
        <WithdrawApproval reading={reading} />
      ) : (
        <NotNow reading={reading} type="plan_approved" />
      )}
    </GatePage>
  );
}
