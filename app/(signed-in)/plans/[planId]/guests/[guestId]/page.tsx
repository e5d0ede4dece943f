import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { onDay, personOf, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import { needsConsent } from "@/lib/plan/check-in/guest";
import { ConsentForm } from "./consent-form";
import { RemoveForm } from "./remove-form";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string; guestId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { guestId } = await params;
  const guest = reading.plan.guests.find(({ invited }) => invited.event.guestId === guestId);
  if (!guest) notFound();
  const { invited, removed } = guest;
  const { as, personId } = invited.event;
  const { name, jobTitle } = personOf(reading, personId);
  const mayAnswer =
    !removed &&
    needsConsent(guest) &&
    mayRecord(reading, { type: "guest_answered", guestId, consents: true });
  const mayRemove = mayRecord(reading, { type: "guest_removed", guestId });
  const label = words("evidence.guests.invited", {
    ...whoIs(reading, invited.by),
    on: onDay(reading, invited.at),
    as: words(`evidence.guests.as.${as}`),
  });
  return (
    <FormPage reading={reading} title={name} backTo="#who">
      <AnswersTo label={label} text={words("evidence.guests.person", { name, jobTitle })}>
        <p className="note">{words(`evidence.guests.means.${as}`)}</p>
        {removed && (
          <p className="note">
            {words("evidence.guests.removed", {
              ...whoIs(reading, removed.by),
              on: onDay(reading, removed.at),
            })}
          </p>
        )}
      </AnswersTo>
      {!mayAnswer && !mayRemove && <p className="said">{words("plan.form.promise.nothing")}</p>}
      {mayAnswer && <ConsentForm reading={reading} guestId={guestId} name={name} />}
      {mayRemove && (
        <RemoveForm reading={reading} guestId={guestId} name={name} isSecond={mayAnswer} />
      )}
    </FormPage>
  );
}
