import { DataTable } from "@/app/ui/data-table";
import { words } from "@/app/words";
import type { WhatMoves } from "./what-moves";

export function DatesThatMove({ lead, dates, rhythm }: WhatMoves) {
  const columns = [
    { label: words("change.pause.date") },
    { label: words("change.pause.was") },
    { label: words("change.pause.will") },
  ];
  return (
    <section className="form-part">
      <p className="said">{lead}</p>
      {dates.length > 0 && (
        <DataTable
          caption={words("change.pause.dates")}
          columns={columns}
          rows={dates.map(({ what, was, will }) => ({ id: what, cells: [what, was, will] }))}
        />
      )}
      <p className="note">{rhythm}</p>
    </section>
  );
}
