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
import { LeaveOutForm } from "./leave-out-form";

export const metadata: Metadata = { title: words("plan.tab") };

export default function Page(address: WeekAddress) {
  return (
    <WeekFormPage
      {...address}
      title={words("evidence.week.title")}
      type="week_left_out"
      form="weeks/out"
      says={weekInWords}
      Form={LeaveOutForm}
    />
  );
}

function weekInWords({ measure }: Expectation, { week, weekOf, amount, state }: Point): string {
  const on = dayAndMonth(weekOf);
  const value = amount ? amountInWords(measure, amount) : "";
  return words(`evidence.week.states.${state}`, { week, on, value });
}
