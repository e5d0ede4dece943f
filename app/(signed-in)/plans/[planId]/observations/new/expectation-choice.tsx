import Link from "next/link";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";

type Props = { reading: Reading; expectation: Expectation };

/** Which expectation is spoken of, by a link each, and its standard in full. */
export function ExpectationChoice({ reading, expectation }: Props) {
  const { plan, document } = reading;
  return (
    <>
      <nav className="about-choice" aria-label={words("plan.about.choose")}>
        <p className="field-label">{words("plan.about.choose")}</p>
        <ul>
          {document.expectations.map(({ id, title }, place) => (
            <li key={id}>
              <Link
                href={planHref(plan, `/observations/new?expectation=${id}`)}
                prefetch={false}
                replace
                aria-current={id === expectation.id ? "true" : undefined}
              >
                {words("plan.about.expectationChoice", { number: place + 1, title })}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <AnswersTo label={words("plan.expectation.standard")} text={expectation.standard} />
    </>
  );
}
