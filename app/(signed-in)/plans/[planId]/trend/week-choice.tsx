import Link from "next/link";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import type { Point } from "@/lib/trend/series";

type Props = {
  reading: Reading;
  expectation: Expectation;
  weeks: Point[];
  week: Point;
  /** The form page under the plan that a chosen week leads to. */
  form: "measure" | "weeks/out";
  /** What a link says of its week. */
  says: (week: Point) => string;
};

/** The measure and its weeks, a link each, so that choosing needs no script. */
export function WeekChoice({ reading, expectation, weeks, week, form, says }: Props) {
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
                href={planHref(reading.plan, `/${form}/${id}?week=${one.weekOf}`)}
                prefetch={false}
                replace
                aria-current={one.weekOf === week.weekOf ? "true" : undefined}
              >
                {says(one)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
