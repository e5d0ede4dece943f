import type { Structure } from "pdfkit";
import type { Block, Cell } from "@/lib/paper/block";
import { type Line, linesOf } from "./lines";
import type { Pen } from "./pen";
import { type Column, wholeWidth } from "./sheet";
import { atomsOf, colours } from "./type";

type Table = Extract<Block, { is: "table" }>;

const pad = { across: 8, down: 3 };

/** Writes a table whose rows are never torn; its first column names the rows. */
export function writeTable(pen: Pen, table: Table, column: Column, into: Structure): void {
  const { sheet, doc } = pen;
  const widths = widthsOf(pen, table, column.width);
  const element = doc.struct("Table");
  into.add(element);
  sheet.space(4);
  sheet.keep(90);
  writeCaption(pen, table, column, element);
  for (const [name, rows] of [
    ["THead", [table.head]],
    ["TBody", table.rows],
  ] as const) {
    const part = doc.struct(name);
    element.add(part);
    for (const row of rows)
      writeRow(pen, row, { head: table.head, columns: placed(widths, column) }, part);
    part.end();
  }
  element.end();
  sheet.y += 10;
}

function writeCaption(
  { doc, sheet, fonts }: Pen,
  { caption }: Table,
  column: Column,
  into: Structure,
) {
  if (caption.length === 0) return;
  const element = doc.struct("Caption");
  into.add(element);
  sheet.write(
    linesOf(atomsOf(caption, fonts), column.width, sheet.measure),
    column,
    element,
    "Caption",
  );
  sheet.y += 4;
  element.end();
}

/** Each column as wide as its widest cell needs, as far as the sheet allows. */
function widthsOf({ sheet, fonts }: Pen, { head, rows }: Table, width: number): number[] {
  const wanted = head.map((_, place) =>
    Math.max(...[head, ...rows].map((row) => 2 * pad.across + wide(row[place]))),
  );
  const sum = wanted.reduce((all, one) => all + one, 0);
  return sum <= width ? wanted : wanted.map((one) => (one * width) / sum);

  function wide(cell?: Cell): number {
    return cell ? atomsOf(cell.runs, fonts).reduce((all, atom) => all + sheet.measure(atom), 0) : 0;
  }
}

function placed(widths: number[], { x }: Column): Column[] {
  let at = x;
  return widths.map((width) => {
    at += width;
    return { x: at - width, width: width - pad.across };
  });
}

type Grid = { head: Cell[]; columns: Column[] };

type SetCell = { cell: Cell; column: Column; lines: Line[] };

function writeRow(pen: Pen, cells: Cell[], { head, columns }: Grid, into: Structure) {
  const { doc, sheet } = pen;
  const row = doc.struct("TR");
  into.add(row);
  const set = setIn(pen, cells, columns);
  if (sheet.keep(heightOf(set)) && cells !== head) repeatHead(pen, setIn(pen, head, columns));
  const isHead = cells === head;
  drawRow(pen, set, isHead, (one) => writeCell(pen, one, isHead, row));
  row.end();
}

/** On a further sheet the names of the columns stand once more, for the eye alone. */
function repeatHead(pen: Pen, set: SetCell[]) {
  drawRow(pen, set, true, ({ cell, column, lines }) =>
    pen.sheet.repeat(lines, aligned(lines, cell, column, pen.sheet.measure)),
  );
}

function setIn({ sheet, fonts }: Pen, cells: Cell[], columns: Column[]): SetCell[] {
  return cells.map((cell, place) => {
    const column = columns[place] ?? wholeWidth;
    return { cell, column, lines: linesOf(atomsOf(cell.runs, fonts), column.width, sheet.measure) };
  });
}

function drawRow({ sheet }: Pen, set: SetCell[], isHead: boolean, draw: (one: SetCell) => void) {
  const top = sheet.y;
  for (const one of set) {
    sheet.y = top + pad.down;
    draw(one);
  }
  sheet.y = top + heightOf(set);
  const width = set.reduce((sum, { column }) => sum + column.width + pad.across, 0);
  sheet.across({ x: set[0]?.column.x ?? 0, width }, isHead ? colours.strongLine : colours.line);
}

const heightOf = (set: SetCell[]) =>
  2 * pad.down +
  Math.max(0, ...set.map(({ lines }) => lines.reduce((sum, { leading }) => sum + leading, 0)));

function writeCell(
  { doc, sheet }: Pen,
  { cell, column, lines }: SetCell,
  isHead: boolean,
  row: Structure,
) {
  const tag = cell.isName ? "TH" : "TD";
  const scope = isHead ? "Column" : "Row";
  const element = doc.struct(tag, cell.isName ? { scope } : {});
  row.add(element);
  sheet.write(lines, aligned(lines, cell, column, sheet.measure), element, tag);
  element.end();
}

/** Numbers stand right, under each other. */
function aligned(
  lines: Line[],
  { isNumber }: Cell,
  column: Column,
  measure: Pen["sheet"]["measure"],
): Column {
  const [line] = lines;
  if (!isNumber || lines.length !== 1 || !line) return column;
  const width = line.atoms.reduce((sum, atom) => sum + measure(atom), 0);
  return { ...column, x: column.x + column.width - width };
}
