import { type Column, DataTable } from "./data-table";
import { Fold } from "./fold";
import type { Drawing } from "./trend-drawing";
import { TrendPicture } from "./trend-picture";

type Props = {
  labelledBy: string;
  sentence: string;
  summary: string;
  /** Which figure the fold belongs to, read out. */
  about: string;
  caption: string;
  columns: Column[];
  rows: { id: string; cells: string[] }[];
  drawing: Drawing | null;
};

/** One sentence, the table, then the picture of the same numbers; too few numbers have no picture. */
export function TrendFigure(props: Props) {
  const { labelledBy, sentence, summary, about, drawing, ...table } = props;
  return (
    <>
      <p className="lead">{sentence}</p>
      {table.rows.length > 0 && (
        <figure className="trend" aria-labelledby={labelledBy}>
          <Fold summary={summary} about={about} open>
            <DataTable {...table} />
          </Fold>
          {drawing && <TrendPicture drawing={drawing} />}
        </figure>
      )}
    </>
  );
}
