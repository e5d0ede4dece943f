import "../change.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { AmendmentChanges } from "@/app/(signed-in)/plans/[planId]/change/amendment-changes";
import { AmendmentFacts } from "@/app/(signed-in)/plans/[planId]/change/amendment-facts";
import { AmendmentForms } from "@/app/(signed-in)/plans/[planId]/change/amendment-forms";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { onDay, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { Entry } from "@/app/ui/entry";
import { words } from "@/app/words";
import { type Amendment, amendmentOf } from "@/lib/plan/change/amendment";
import { mayAcknowledge } from "../may-acknowledge";

export const metadata: Metadata = { title: words("change.tab") };

type Props = { params: Promise<{ planId: string; amendmentId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { plan } = reading;
  const amendment = amendmentOf(plan, (await params).amendmentId);
  if (!amendment) notFound();
  const { proposed, approved } = amendment;
  const who = words("change.amendment.proposed", {
    ...whoIs(reading, proposed.by),
    on: onDay(reading, proposed.at),
  });
  return (
    <FormPage reading={reading} title={titleOf(amendment)} backTo="#changes">
      <div className="amendment">
        <Entry who={who} text={proposed.event.reason} />
        <AmendmentChanges reading={reading} amendment={amendment} />
        <AmendmentFacts reading={reading} amendment={amendment} />
        <AmendmentForms reading={reading} amendment={amendment} />
        {approved && mayAcknowledge(reading, approved.id) && (
          <p className="actions">
            <Button kind="main" href={planHref(plan, `/change/acknowledge/${approved.id}`)}>
              {words("change.amendment.acknowledge")}
            </Button>
          </p>
        )}
      </div>
    </FormPage>
  );
}

function titleOf({ approved, refused }: Amendment): string {
  if (approved) return words("change.amendment.titleApproved");
  return words(refused ? "change.amendment.titleRefused" : "change.amendment.title");
}
