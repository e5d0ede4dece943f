import { notFound } from "next/navigation";
import type { ComponentType } from "react";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { weeksBegun } from "@/app/(signed-in)/plans/[planId]/measure/[expectationId]/weeks";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { WeekChoice } from "@/app/(signed-in)/plans/[planId]/trend/week-choice";
import { fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { expectationOf } from "@/lib/plan/expectation/find";
import type { Point } from "@/lib/trend/series";

export type WeekFormProps = { reading: Reading; expectation: Expectation; week: Point };

/** What the address of such a page says: the expectation, and the week where one is chosen. */
export type WeekAddress = {
  params: Promise<{ planId: string; expectationId: string }>;
  searchParams: Promise<{ week?: string | string[] }>;
};

type Props = WeekAddress & {
  title: string;
  type: "measure_recorded" | "week_left_out";
  form: "measure" | "weeks/out";
  /** What the link of a week says of it. */
  says: (expectation: Expectation, week: Point) => string;
  /** The week that stands chosen where the address names none; else the latest that has begun. */
  first?: (weeks: Point[]) => Point | undefined;
  Form: ComponentType<WeekFormProps>;
};

/** A form about one week of one measure, with the weeks to choose from above it. */
export async function WeekFormPage({ title, type, form, says, first, Form, ...address }: Props) {
  const reading = await readingOf(address.params);
  const expectation = expectationOf(reading.plan, (await address.params).expectationId);
  if (!expectation) notFound();
  const asked = (await address.searchParams).week;
  const weeks = weeksBegun(reading, expectation);
  const week = weeks.find(({ weekOf }) => weekOf === asked) ?? first?.(weeks) ?? weeks.at(-1);
  const isOpen = may(reading, type);
  const parts = { reading, expectation };
  return (
    <FormPage reading={reading} title={title} backTo="#trend">
      <NotNow reading={reading} type={type} />
      {isOpen && week && (
        <>
          <WeekChoice
            {...parts}
            weeks={weeks}
            week={week}
            form={form}
            says={(one) => says(expectation, one)}
          />
          <Form key={week.weekOf} {...parts} week={week} />
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
