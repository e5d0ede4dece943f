import { aboutInWords } from "@/app/(signed-in)/plans/[planId]/about-words";
import { isTakenBack, onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";

export type StatementLine = { id: string; at: string; when: string; text: string };

/** A person's own words on the record, wherever they were given, in the order of time. */
export function statementsOf(reading: Reading, personId: string): StatementLine[] {
  const own = reading.plan.statements
    .filter((one) => one.by === personId && !isTakenBack(reading, one))
    .map(({ id, at, event }) => ({
      id,
      at,
      when: words("plan.statements.whenAbout", {
        on: onDay(reading, at),
        about: aboutInWords(reading, event.about),
      }),
      text: event.text,
    }));
  return [...own, ...withReceipt(reading, personId), ...beforeOutcome(reading, personId)].toSorted(
    (a, b) => (a.at < b.at ? -1 : 1),
  );
}

function withReceipt(reading: Reading, personId: string): StatementLine[] {
  const { acknowledgement } = reading.plan;
  const text = acknowledgement?.event.statement;
  if (!acknowledgement || !text || acknowledgement.by !== personId) return [];
  const { id, at } = acknowledgement;
  return [{ id, at, text, when: words("plan.statements.withReceipt", { on: onDay(reading, at) }) }];
}

const beforeOutcome = (reading: Reading, personId: string): StatementLine[] =>
  reading.plan.hearings.flatMap(({ statement }) => {
    if (!statement?.event.text || statement.by !== personId) return [];
    const { id, at, event } = statement;
    const when = words("plan.statements.hearing", { on: onDay(reading, at) });
    return [{ id, at, when, text: event.text ?? "" }];
  });
