import { type Reading, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import { settledByWeek, type WeekOfLedger } from "@/lib/plan/promise/weeks";
import { marks } from "./state-words";

/** One line for each side: what was kept, moved and missed, week by week, under the same marks as below. */
export function LedgerLine({ reading }: { reading: Reading }) {
  const weeks = settledByWeek(reading.plan, reading.now);
  if (weeks.every(({ supervisor, employee }) => supervisor.length + employee.length === 0))
    return null;
  return (
    <div className="ledger-line" aria-hidden="true">
      <div className="ledger-line-side ledger-line-weeks">
        <span>{words("plan.trend.week")}</span>
        {weeks.map(({ weekOf }, place) => (
          <span key={weekOf} className="ledger-line-week">
            {place + 1}
          </span>
        ))}
      </div>
      {(["supervisor", "employee"] as const).map((side) => (
        <div key={side} className="ledger-line-side">
          <span>{words("plan.who", whoOfSide(reading, side))}</span>
          {weeks.map((week) => (
            <Week key={week.weekOf} states={week[side]} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Week({ states }: { states: WeekOfLedger["employee"] }) {
  return (
    <span className="ledger-line-week">
      {states.map(({ promiseId, state }) => (
        <svg key={promiseId} className="mark" aria-hidden="true" focusable="false">
          <use href={`#mark-${marks[state]}`} />
        </svg>
      ))}
    </span>
  );
}
