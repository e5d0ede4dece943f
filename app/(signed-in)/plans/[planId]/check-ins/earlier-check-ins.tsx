import { inWords } from "@/app/(signed-in)/plans/[planId]/number-words";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Fold } from "@/app/ui/fold";
import { Rows } from "@/app/ui/rows";
import { words } from "@/app/words";
import { type CheckIn, checkInsOf } from "@/lib/plan/check-in/schedule";
import { CheckInRow } from "./check-in-row";

/** The last check-in in view, those before it folded. */
export function EarlierCheckIns({ reading }: { reading: Reading }) {
  const { plan, now } = reading;
  const past = checkInsOf(plan)
    .filter(({ at, held, missed }) => held || missed || at < now)
    .toReversed();
  if (past.length === 0) return null;
  const before = past.slice(1);
  return (
    <div className="earlier">
      <h3 className="small-title">{words("plan.checkIn.earlier")}</h3>
      <List reading={reading} checkIns={past.slice(0, 1)} />
      {before.length > 0 && (
        <Fold summary={words("plan.checkIn.before", { number: inWords(before.length) })}>
          <List reading={reading} checkIns={before} />
        </Fold>
      )}
    </div>
  );
}

function List({ reading, checkIns }: { reading: Reading; checkIns: CheckIn[] }) {
  return (
    <Rows>
      {checkIns.map((checkIn) => (
        <CheckInRow key={checkIn.id} reading={reading} checkIn={checkIn} />
      ))}
    </Rows>
  );
}
