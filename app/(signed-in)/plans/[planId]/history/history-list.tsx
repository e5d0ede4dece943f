import { monthAndYear } from "@/app/ui/dates";
import { Rows } from "@/app/ui/rows";
import type { Told } from "@/lib/plan/chronicle";
import type { PlanDocument } from "@/lib/plan/document";
import type { Plan } from "@/lib/plan/plan";
import { HistoryEntry } from "./history-entry";

type Props = {
  plan: Plan;
  document: PlanDocument;
  told: Told[];
  codes: Map<number, string>;
  /** On paper a day may continue on the next sheet, so every entry names its own. */
  namesEveryDay?: boolean;
};

/** The history by months, the newest first; each day stands once. */
export function HistoryList({ told, codes, namesEveryDay, ...parts }: Props) {
  const months = Map.groupBy(told, ({ on }) => on.slice(0, 7));
  return [...months].map(([month, entries]) => (
    <section key={month} aria-labelledby={`month-${month}`}>
      <h2 id={`month-${month}`} className="history-month">
        {monthAndYear(`${month}-01`)}
      </h2>
      <Rows tone="history">
        {entries.map((one, place) => (
          <HistoryEntry
            key={one.recorded.id}
            {...parts}
            told={one}
            isFirst={namesEveryDay || one.on !== entries[place - 1]?.on}
            code={codes.get(one.recorded.seq) ?? ""}
          />
        ))}
      </Rows>
    </section>
  ));
}
