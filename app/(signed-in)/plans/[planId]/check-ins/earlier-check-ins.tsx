import { inWordsFirst } from "@/app/(signed-in)/plans/[planId]/number-words";
import { onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Fold } from "@/app/ui/fold";
import { Rows } from "@/app/ui/rows";
import { words } from "@/app/words";
import { checkInsOf } from "@/lib/plan/check-in/schedule";
import { CheckInRow } from "./check-in-row";

/** The check-ins that lie behind, the latest first; folded unless one still waits to be written down. */
export function EarlierCheckIns({ reading }: { reading: Reading }) {
  const { plan, now } = reading;
  const past = checkInsOf(plan)
    .filter(({ at, held, missed }) => held || missed || at < now)
    .toReversed();
  if (past.length === 0) return null;
  const [last] = past;
  return (
    <div className="earlier">
      <Fold
        summary={words("plan.checkIn.earlier", {
          number: inWordsFirst(past.length),
          count: past.length,
          on: last ? onDay(reading, last.at) : "",
        })}
        open={last !== undefined && !last.held && !last.missed}
      >
        <Rows>
          {past.map((checkIn) => (
            <CheckInRow key={checkIn.id} reading={reading} checkIn={checkIn} />
          ))}
        </Rows>
      </Fold>
    </div>
  );
}
