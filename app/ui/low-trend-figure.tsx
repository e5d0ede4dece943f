import { type Column, DataTable } from "./data-table";
import { Fold } from "./fold";
import type { Drawing } from "./trend-drawing";
import { TrendPicture } from "./trend-picture";

type Props = {
  labelledBy: string;
  sentence: string;
  /** What the whole folds under where it is narrow, and what the table folds under everywhere. */
  summaries: { all: string; table: string };
  about: string;
  caption: string;
  columns: Column[];
  rows: { id: string; cells: string[] }[];
  drawing: Drawing;
  note: string;
};

/** A sentence, and under it the folded table and a low picture; a narrow screen folds both away. */
export function LowTrendFigure(props: Props) {
  const { labelledBy, sentence, summaries, about, drawing, note, ...table } = props;
  return (
    <>
      <p className="said">{sentence}</p>
      <details className="trend-fold">
        <summary>
          {summaries.all}
          <span className="sr-only"> {about}</span>
        </summary>
        <figure className="trend trend-low" aria-labelledby={labelledBy}>
          <Fold summary={summaries.table} about={about}>
            <DataTable {...table} />
          </Fold>
          <TrendPicture drawing={drawing} isLow />
        </figure>
        <p className="note">{note}</p>
      </details>
    </>
  );
}
