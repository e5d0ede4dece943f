import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { weeksBegun } from "@/app/(signed-in)/plans/[planId]/measure/[expectationId]/weeks";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { amountInWords } from "@/app/(signed-in)/plans/[planId]/trend/table-words";
import { WeekChoice } from "@/app/(signed-in)/plans/[planId]/trend/week-choice";
import { dayAndMonth, fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { expectationOf } from "@/lib/plan/expectation/find";
import type { Point } from "@/lib/trend/series";
import { LeaveOutForm } from "./leave-out-form";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = {
  params: Promise<{ planId: string; expectationId: string }>;
  searchParams: Promise<{ week?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const expectation = expectationOf(reading.plan, (await params).expectationId);
  if (!expectation) notFound();
  const wanted = (await searchParams).week;
  const weeks = weeksBegun(reading, expectation);
  const week = weeks.find(({ weekOf }) => weekOf === wanted) ?? weeks.at(-1);
  const isOpen = may(reading, "week_left_out");
  return (
    <FormPage reading={reading} title={words("evidence.week.title")} backTo="#trend">
      <NotNow reading={reading} type="week_left_out" />
      {isOpen && week && (
        <>
          <WeekChoice
            reading={reading}
            expectation={expectation}
            weeks={weeks}
            week={week}
            form="weeks/out"
            says={(one) => weekInWords(expectation, one)}
          />
          <LeaveOutForm key={week.weekOf} reading={reading} expectation={expectation} week={week} />
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

function weekInWords({ measure }: Expectation, { week, weekOf, amount, state }: Point): string {
  const on = dayAndMonth(weekOf);
  const value = amount ? amountInWords(measure, amount) : "";
  return words(`evidence.week.states.${state}`, { week, on, value });
}
