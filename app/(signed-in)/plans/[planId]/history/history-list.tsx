import { monthAndYear } from "@/app/ui/dates";
import { Rows } from "@/app/ui/rows";
import type { Told } from "@/lib/plan/chronicle";
import type { PlanDocument } from "@/lib/plan/document";
import type { Plan } from "@/lib/plan/plan";
import { HistoryEntry } from "./history-entry";

type Props = { plan: Plan; document: PlanDocument; told: Told[]; codes: Map<number, string> };

/** The history by months, the newest first. */
export function HistoryList({ told, codes, ...parts }: Props) {
  const months = Map.groupBy(told, ({ on }) => on.slice(0, 7));
  return [...months].map(([month, entries]) => (
    <section key={month} aria-labelledby={`month-${month}`}>
      <h2 id={`month-${month}`} className="history-month">
        {monthAndYear(`${month}-01`)}
      </h2>
      <Rows tone="history">
        {entries.map((one) => (
          <HistoryEntry
            key={one.recorded.id}
            {...parts}
            told={one}
            code={codes.get(one.recorded.seq) ?? ""}
          />
        ))}
      </Rows>
    </section>
  ));
}
