import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Agenda } from "@/app/(signed-in)/plans/[planId]/check-ins/agenda";
import { CheckInRow } from "@/app/(signed-in)/plans/[planId]/check-ins/check-in-row";
import { PointLink } from "@/app/(signed-in)/plans/[planId]/check-ins/point-link";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { longWeekday } from "@/app/ui/dates";
import { Rows } from "@/app/ui/rows";
import { words } from "@/app/words";
import { checkInOf } from "@/lib/plan/check-in/schedule";
import { dayOf } from "@/lib/time/zone";
import { formsOf } from "./forms-of";
import { HeldForm } from "./held-form";
import { MissedForm } from "./missed-form";
import { MoveForm } from "./move-form";
import { PrepareForm } from "./prepare-form";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string; checkInId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { plan } = reading;
  const checkIn = checkInOf(plan, decodeURIComponent((await params).checkInId));
  if (!checkIn) notFound();
  const on = longWeekday(dayOf(checkIn.at, plan.terms.zone));
  const forms = formsOf(reading, checkIn);
  const parts = { reading, checkIn };
  return (
    <FormPage reading={reading} title={words("plan.form.checkIn.title", { on })} backTo="#checkIn">
      {checkIn.held ? (
        <Rows>
          <CheckInRow reading={reading} checkIn={checkIn} />
        </Rows>
      ) : (
        <section className="form-part">
          <h2 className="small-title">{words("plan.form.checkIn.agenda")}</h2>
          <Agenda reading={reading} checkIn={checkIn} />
          <PointLink reading={reading} checkIn={checkIn} />
        </section>
      )}
      <NotNow reading={reading} type="check_in_held" />
      {forms.prepare && <PrepareForm {...parts} />}
      {forms.held && <HeldForm {...parts} />}
      {forms.missed && <MissedForm {...parts} />}
      {forms.move && <MoveForm {...parts} />}
    </FormPage>
  );
}
