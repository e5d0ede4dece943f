import { type Column, DataTable } from "./data-table";
import { TrendPicture } from "./trend-picture";
import type { TrendPoints } from "./trend-weeks";

type Props = {
  labelledBy: string;
  sentence: string;
  caption: string;
  columns: Column[];
  rows: { id: string; cells: string[] }[];
  picture: TrendPoints | null;
};

/** One sentence, the table, then the picture of the same numbers; too few weeks have no picture. */
export function TrendFigure({ labelledBy, sentence, picture, ...table }: Props) {
  return (
    <>
      <p className="lead">{sentence}</p>
      <figure className="trend" aria-labelledby={labelledBy}>
        <DataTable {...table} />
        {picture && <TrendPicture points={picture} />}
      </figure>
    </>
  );
}
