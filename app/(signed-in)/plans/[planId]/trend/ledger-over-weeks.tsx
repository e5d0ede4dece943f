import "./ledger.css";
import { marks } from "@/app/(signed-in)/plans/[planId]/promises/state-words";
import { type Reading, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { DataTable } from "@/app/ui/data-table";
import { Fold } from "@/app/ui/fold";
import { words } from "@/app/words";
import { settledByWeek, type WeekOfLedger } from "@/lib/plan/promise/weeks";
import { ledgerColumns, ledgerRows, settledInWords, sidesOfLedger } from "./ledger-words";

type Side = (typeof sidesOfLedger)[number];

/** What both sides kept, moved and missed: in words, as one line of marks for each, and in a table behind them. */
export function LedgerOverWeeks({ reading }: { reading: Reading }) {
  const weeks = settledByWeek(reading.plan, reading.now);
  if (weeks.every((week) => sidesOfLedger.every((side) => week[side].length === 0))) return null;
  return (
    <figure className="ledger-weeks" aria-label={words("plan.trend.ledger.title")}>
      {sidesOfLedger.map((side, place) => (
        <LineOfSide key={side} reading={reading} side={side} weeks={weeks} isFirst={place === 0} />
      ))}
      <Fold summary={words("plan.trend.numbers")} about={words("plan.trend.ledger.title")}>
        <DataTable
          caption={words("plan.trend.ledger.title")}
          columns={ledgerColumns(reading)}
          rows={ledgerRows(weeks)}
        />
      </Fold>
    </figure>
  );
}

type LineProps = { reading: Reading; side: Side; weeks: WeekOfLedger[]; isFirst: boolean };

function LineOfSide({ reading, side, weeks, isFirst }: LineProps) {
  const all = weeks.flatMap((week) => week[side]);
  return (
    <div className="ledger-weeks-side">
      <p>
        {words("plan.trend.ledger.said", {
          ...whoOfSide(reading, side),
          said: settledInWords(all),
        })}
      </p>
      <div className="ledger-weeks-line" aria-hidden="true">
        {weeks.map((week, place) => (
          <span key={week.weekOf}>
            {isFirst && <span className="ledger-weeks-number">{place + 1}</span>}
            {week[side].map(({ promiseId, state }) => (
              <svg key={promiseId} className="mark" aria-hidden="true" focusable="false">
                <use href={`#mark-${marks[state]}`} />
              </svg>
            ))}
          </span>
        ))}
      </div>
    </div>
  );
}
