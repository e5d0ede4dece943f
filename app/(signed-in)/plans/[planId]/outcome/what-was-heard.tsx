import { fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import { AnswersTo } from "../answers-to";
import { onDay, type Reading, shortName, whoIs } from "../reading";

/** What is proposed, and what the employee answered to it. */
export function WhatWasHeard({ reading }: { reading: Reading }) {
  const hearing = reading.plan.hearings.at(-1);
  if (!hearing) return null;
  const { opened, statement } = hearing;
  const until = fullDay(opened.event.statementByOn);
  const name = shortName(reading, reading.plan.employeeId);
  return (
    <>
      <AnswersTo
        label={words("ending.close.proposedBy", {
          ...whoIs(reading, opened.by),
          on: onDay(reading, opened.at),
          outcome: words(`plan.end.outcomes.${opened.event.proposedOutcome}`),
        })}
      />
      {statement?.event.text && (
        <AnswersTo
          label={words("ending.close.statementOf", {
            ...whoIs(reading, statement.by),
            on: onDay(reading, statement.at),
          })}
          text={statement.event.text}
        />
      )}
      {statement?.event.text === null && (
        <p className="said">
          {words("ending.close.noneGiven", { name, on: onDay(reading, statement.at) })}
        </p>
      )}
      {!statement && <p className="said">{words("ending.close.timeOver", { until })}</p>}
    </>
  );
}
