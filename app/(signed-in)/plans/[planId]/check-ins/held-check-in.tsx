import {
  expectationNumber,
  onDay,
  type Reading,
  whoIs,
} from "@/app/(signed-in)/plans/[planId]/reading";
import { Entry } from "@/app/ui/entry";
import { words } from "@/app/words";
import type { CheckIn } from "@/lib/plan/check-in/schedule";
import type { Instant } from "@/lib/time/instant";

type Props = { reading: Reading; held: NonNullable<CheckIn["held"]>; planned: Instant };

/** What both wrote down of a check-in, the employee's words first. */
export function HeldCheckIn({ reading, held, planned }: Props) {
  const { event } = held;
  const on = onDay(reading, event.heldAt);
  const plannedOn = onDay(reading, planned);
  const who = whoIs(reading, reading.plan.employeeId);
  return (
    <>
      <p>
        {on === plannedOn
          ? words("plan.checkIn.held", { on })
          : words("plan.checkIn.heldLate", { on, planned: plannedOn })}
      </p>
      <Entry who={words("plan.checkIn.employeeSaid", who)} text={event.employeeFirst} />
      <Entry who={words("plan.checkIn.wasHeard")} text={event.whatWasHeard} />
      <ul className="list">
        {agreedInWords(reading, held).map((line) => (
          <li key={line} className="said">
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}

function agreedInWords(reading: Reading, { event }: Props["held"]): string[] {
  return [
    ...event.decisions.map((text) => words("plan.checkIn.decision", { text })),
    ...event.helpAgreed.map((text) => words("plan.checkIn.helpAgreed", { text })),
    ...event.stands.map(({ expectationId, stands, words: said }) =>
      words("plan.checkIn.stands", {
        number: expectationNumber(reading, expectationId),
        stands: words(`plan.stands.inWords.${stands}`),
        words: said,
      }),
    ),
  ];
}
