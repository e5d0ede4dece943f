import type { ReactNode } from "react";

export type Column = { label: string; number?: boolean };

type Props = { caption: string; columns: Column[]; rows: { id: string; cells: ReactNode[] }[] };

/** The first cell of a row names it. */
export function DataTable({ caption, columns, rows }: Props) {
  const look = (place: number) => (columns[place]?.number ? "number" : undefined);
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label }, place) => (
            <th key={label} scope="col" className={look(place)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...rest] }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {rest.map((cell, place) => (
              <td key={columns[place + 1]?.label} className={look(place + 1)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
