import Link from "next/link";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { amountInWords } from "@/app/(signed-in)/plans/[planId]/trend/table-words";
import { dayAndMonth } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import type { Point } from "@/lib/trend/series";

type Props = { reading: Reading; expectation: Expectation; weeks: Point[]; week: Point };

/** The weeks of the trend table with how they count today, a link each. */
export function WeekChoice({ reading, expectation, weeks, week }: Props) {
  const { id, measure, title } = expectation;
  return (
    <>
      <AnswersTo label={title} text={measure.counted} />
      <nav className="about-choice" aria-label={words("plan.form.measure.weeks")}>
        <p className="field-label">{words("plan.form.measure.weeks")}</p>
        <ul>
          {weeks.map((one) => (
            <li key={one.weekOf}>
              <Link
                href={planHref(reading.plan, `/weeks/out/${id}?week=${one.weekOf}`)}
                prefetch={false}
                replace
                aria-current={one.weekOf === week.weekOf ? "true" : undefined}
              >
                {weekInWords(expectation, one)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function weekInWords({ measure }: Expectation, { week, weekOf, amount, state }: Point): string {
  const on = dayAndMonth(weekOf);
  const value = amount ? amountInWords(measure, amount) : "";
  return words(`evidence.week.states.${state}`, { week, on, value });
}
