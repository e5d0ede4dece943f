import type { Column } from "@/app/ui/data-table";
import type { Drawing } from "@/app/ui/trend-drawing";
import { TrendFigure } from "@/app/ui/trend-figure";
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
  return (
    <div className="trend-part">
      <h3 className="small-title" id={headingId}>
        {title}
      </h3>
      <TrendFigure
        labelledBy={headingId}
        sentence={claim.says
          .map(({ key, values }) => say(`trend.process.${key}`, values))
          .join(" ")}
        summary={words("plan.trend.numbers")}
        about={title}
        caption={words(`plan.trend.captions.${id}`, names)}
        columns={columns}
        rows={claim.isDrawn ? rows : []}
        drawing={claim.isDrawn ? drawing : null}
        isLow
      />
      {claim.isDrawn && <p className="note">{words(`plan.trend.notes.${id}`, names)}</p>}
    </div>
  );
}
