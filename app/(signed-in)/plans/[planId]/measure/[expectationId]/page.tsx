import type { Metadata } from "next";
import { amountInWords } from "@/app/(signed-in)/plans/[planId]/trend/table-words";
import {
  type WeekAddress,
  WeekFormPage,
} from "@/app/(signed-in)/plans/[planId]/weeks/week-form-page";
import { dayAndMonth } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import type { Point } from "@/lib/trend/series";
import { MeasureForm } from "./measure-form";

export const metadata: Metadata = { title: words("plan.tab") };

export default function Page(address: WeekAddress) {
  return (
    <WeekFormPage
      {...address}
      title={words("plan.form.measure.title")}
      type="measure_recorded"
      form="measure"
      says={weekInWords}
      first={latestWithoutValue}
      Form={MeasureForm}
    />
  );
}

const latestWithoutValue = (weeks: Point[]) => weeks.findLast(({ amount }) => amount === null);

function weekInWords({ measure }: Expectation, { week, weekOf, amount }: Point): string {
  const on = dayAndMonth(weekOf);
  if (!amount) return words("plan.form.measure.weekNone", { week, on });
  return words("plan.form.measure.weekValue", { week, on, value: amountInWords(measure, amount) });
}
