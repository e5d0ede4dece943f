import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { CheckIn } from "@/lib/plan/check-in/schedule";
import { dayOf } from "@/lib/time/zone";
import { agendaInWords } from "./agenda-words";

type Props = { reading: Reading; checkIn: CheckIn };

export function Agenda({ reading, checkIn }: Props) {
  const { zone } = reading.plan.terms;
  const { movedFrom, added } = checkIn;
  return (
    <>
      {movedFrom && (
        <p className="note second-axis">
          {words("plan.checkIn.moved", { from: dayAndMonth(dayOf(movedFrom, zone)) })}
        </p>
      )}
      {added && (
        <p className="note second-axis">
          {words("plan.checkIn.added", { reason: added.event.reason })}
        </p>
      )}
      <ol className="numbered said second-axis">
        {agendaInWords(reading, checkIn).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    </>
  );
}
