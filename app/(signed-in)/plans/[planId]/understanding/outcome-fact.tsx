import { closed } from "@/app/(signed-in)/plans/[planId]/closed";
import { expectationNumber, onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { Fact } from "@/app/ui/fact";
import { words } from "@/app/words";
import type { Result } from "@/lib/plan/ending/result";

/** The outcome once there is one, or the one proposed while the employee is heard. */
export function OutcomeFact({ reading }: { reading: Reading }) {
  const { closing, hearings, status } = reading.plan;
  if (closing) {
    const { outcome, reason, results, stopsCountingOn } = closing.event;
    return (
      <Fact label={words("plan.end.outcome")}>
        <p className="said">
          {words("plan.end.closedAs", {
            outcome: words(`plan.end.outcomes.${outcome}`),
            on: onDay(reading, closing.at),
            reason,
          })}
        </p>
        <Results reading={reading} results={results} />
        <p className="note">{words("plan.end.stopsCounting", { on: fullDay(stopsCountingOn) })}</p>
      </Fact>
    );
  }
  const proposed = hearings.at(-1)?.opened.event;
  if (status !== "hearing" || !proposed) return null;
  return (
    <Fact label={words("plan.end.proposed")}>
      <p className="said">
        {words("plan.end.proposedText", {
          outcome: words(`plan.end.outcomes.${proposed.proposedOutcome}`),
          until: fullDay(proposed.statementByOn),
        })}
      </p>
      <Results reading={reading} results={proposed.results} />
    </Fact>
  );
}

function Results({ reading, results }: { reading: Reading; results: Result[] }) {
  return results.map(({ expectationId, result, numbers, reason }) => (
    <p key={expectationId} className="said">
      {words("plan.end.result", {
        number: expectationNumber(reading, expectationId),
        result: words(`plan.end.results.${result}`),
        numbers: closed(numbers),
        reason,
      })}
    </p>
  ));
}
