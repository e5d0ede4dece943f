import type { Column } from "@/app/ui/data-table";
import { LowTrendFigure } from "@/app/ui/low-trend-figure";
import type { Drawing } from "@/app/ui/trend-drawing";
import { say, words } from "@/app/words";
import type { ProcessClaim } from "@/lib/trend/process-claim";

type Props = {
  id: "milestones" | "checkIns" | "support" | "answers";
  names: { employee: string; supervisor: string };
  claim: ProcessClaim;
  columns: Column[];
  rows: { id: string; cells: string[] }[];
  drawing: Drawing;
};

/** One line of how the plan is kept by both sides: what may be said, the table, the picture, and how it is counted. */
export function ProcessTrend({ id, names, claim, columns, rows, drawing }: Props) {
  const headingId = `trend-${id}`;
  const title = words(`plan.trend.titles.${id}`);
  const sentence = claim.says
    .map(({ key, values }) => say(`trend.process.${key}`, values))
    .join(" ");
  return (
    <div className="trend-part">
      <h3 className="small-title" id={headingId}>
        {title}
      </h3>
      {claim.isDrawn ? (
        <LowTrendFigure
          labelledBy={headingId}
          sentence={sentence}
          summaries={{ all: words("plan.trend.weekByWeek"), table: words("plan.trend.numbers") }}
          about={title}
          caption={words(`plan.trend.captions.${id}`, names)}
          columns={columns}
          rows={rows}
          drawing={drawing}
          note={words(`plan.trend.notes.${id}`, names)}
        />
      ) : (
        <p className="said">{sentence}</p>
      )}
    </div>
  );
}
