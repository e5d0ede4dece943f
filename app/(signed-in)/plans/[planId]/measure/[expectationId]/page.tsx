import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { amountInWords } from "@/app/(signed-in)/plans/[planId]/trend/table-words";
import { WeekChoice } from "@/app/(signed-in)/plans/[planId]/trend/week-choice";
import { dayAndMonth, fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { expectationOf } from "@/lib/plan/expectation/find";
import type { Point } from "@/lib/trend/series";
import { MeasureForm } from "./measure-form";
import { weeksBegun } from "./weeks";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = {
  params: Promise<{ planId: string; expectationId: string }>;
  searchParams: Promise<{ week?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const expectation = expectationOf(reading.plan, (await params).expectationId);
  if (!expectation) notFound();
  const asked = (await searchParams).week;
  const weeks = weeksBegun(reading, expectation);
  const fallback = weeks.findLast(({ amount }) => amount === null) ?? weeks.at(-1);
  const week = weeks.find(({ weekOf }) => weekOf === asked) ?? fallback;
  const isOpen = may(reading, "measure_recorded");
  return (
    <FormPage reading={reading} title={words("plan.form.measure.title")} backTo="#trend">
      <NotNow reading={reading} type="measure_recorded" />
      {isOpen && week && (
        <>
          <WeekChoice
            reading={reading}
            expectation={expectation}
            weeks={weeks}
            week={week}
            form="measure"
            says={(one) => weekInWords(expectation, one)}
          />
          <MeasureForm key={week.weekOf} reading={reading} expectation={expectation} week={week} />
        </>
      )}
      {isOpen && !week && (
        <p className="said">
          {words("plan.form.measure.none", { on: fullDay(reading.document.startsOn) })}
        </p>
      )}
    </FormPage>
  );
}

function weekInWords({ measure }: Expectation, { week, weekOf, amount }: Point): string {
  const on = dayAndMonth(weekOf);
  if (!amount) return words("plan.form.measure.weekNone", { week, on });
  return words("plan.form.measure.weekValue", { week, on, value: amountInWords(measure, amount) });
}
