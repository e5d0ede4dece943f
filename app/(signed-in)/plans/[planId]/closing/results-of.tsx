import { citationInWords } from "@/app/(signed-in)/plans/[planId]/hearing/citation-words";
import { expectationNumber, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Fact } from "@/app/ui/fact";
import { Facts } from "@/app/ui/facts";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Result } from "@/lib/plan/ending/result";
import { expectationOf } from "@/lib/plan/expectation/find";

type Props = { reading: Reading; results: Result[] };

/** Each expectation at the end: the result, the numbers, what it rests on, and the reason. */
export function ResultsOf({ reading, results }: Props) {
  return (
    <Section
      id="results"
      title={words("ending.closing.results")}
      under={words("ending.closing.resultsUnder")}
      ruled
    >
      {results.map((result) => (
        <ResultOf key={result.expectationId} reading={reading} result={result} />
      ))}
    </Section>
  );
}

function ResultOf({ reading, result }: { reading: Reading; result: Result }) {
  const { expectationId, numbers, citations, reason } = result;
  const expectation = expectationOf(reading.plan, expectationId);
  const number = expectationNumber(reading, expectationId);
  const title = words("ending.result.title", { number, title: expectation?.title ?? "" });
  return (
    <div className="trend-part">
      <h3 className="small-title">{title}</h3>
      <Facts>
        <Fact label={words(`ending.results.${result.result}`)}>
          <p className="said">{reason}</p>
        </Fact>
        <Fact label={words("ending.closing.standard")}>
          <p className="said">{expectation?.standard}</p>
        </Fact>
        <Fact label={words("ending.closing.numbers")}>
          <p className="said">{numbers}</p>
        </Fact>
        <Fact label={words("ending.closing.rests")}>
          {citations.length === 0 && (
            <p className="note">{words("ending.closing.restsOnNothing")}</p>
          )}
          <ul className="list-plain said">
            {citations.map((citation) => (
              <li key={citation.id}>{citationInWords(reading, citation)}</li>
            ))}
          </ul>
        </Fact>
      </Facts>
    </div>
  );
}
