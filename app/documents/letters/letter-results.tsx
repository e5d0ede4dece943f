import { expectationNumber, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import type { Result } from "@/lib/plan/ending/result";
import { expectationOf } from "@/lib/plan/expectation/find";

type Props = { reading: Reading; results: Result[] };

/** Each expectation in a few lines: the result, the numbers, and the reason. */
export function LetterResults({ reading, results }: Props) {
  return (
    <ul className="stack-m">
      {results.map(({ expectationId, result, numbers, reason }) => (
        <li key={expectationId} className="letter-result">
          <p>
            <strong>
              {words("ending.letter.result", {
                number: expectationNumber(reading, expectationId),
                title: expectationOf(reading.plan, expectationId)?.title ?? "",
                result: words(`plan.end.results.${result}`),
              })}
            </strong>
          </p>
          <p>{numbers}</p>
          <p>{reason}</p>
        </li>
      ))}
    </ul>
  );
}
