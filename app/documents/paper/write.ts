import type { Structure } from "pdfkit";
import type { Block, Item, Run } from "@/lib/paper/block";
import { linesOf } from "./lines";
import type { Pen } from "./pen";
import type { Column } from "./sheet";
import { atomsOf, type Level } from "./type";
import { writeTable } from "./write-table";

const labelWidth = 92;
const gap = 14;
const space = {
  before: { 1: 0, 2: 24, 3: 16 },
  after: { 1: 10, 2: 9, 3: 5 },
  text: 6,
  item: 8,
  row: 13,
};

/** Writes one block into an element of the structure. */
export function writeBlock(pen: Pen, block: Block, column: Column, into: Structure): void {
  if (block.is === "heading") writeHeading(pen, block, column, into);
  else if (block.is === "text") writeText(pen, block.runs, column, into);
  else if (block.is === "list") writeList(pen, block.items, column, into);
  else if (block.is === "table") writeTable(pen, block, column, into);
  else writePart(pen, block, column, into);
}

function opened({ doc }: Pen, into: Structure, type: string): Structure {
  const element = doc.struct(type);
  into.add(element);
  return element;
}

function writeHeading(
  pen: Pen,
  { level, isSmall, runs }: Extract<Block, { is: "heading" }>,
  column: Column,
  into: Structure,
) {
  const { sheet } = pen;
  const look: Level | undefined = isSmall ? undefined : level;
  const strong = runs.map((run) => ({ ...run, style: { ...run.style, isStrong: isSmall } }));
  const lines = linesOf(atomsOf(strong, pen.fonts, look), column.width, sheet.measure);
  const height = lines.reduce((sum, { leading }) => sum + leading, 0);
  sheet.space(isSmall ? space.before[3] : space.before[level]);
  sheet.keep(height + 60);
  const element = opened(pen, into, `H${level}`);
  sheet.write(lines, column, element, `H${level}`);
  sheet.y += isSmall ? space.after[3] : space.after[level];
  element.end();
}

function writeText(pen: Pen, runs: Run[], column: Column, into: Structure) {
  const element = opened(pen, into, "P");
  pen.sheet.write(
    linesOf(atomsOf(runs, pen.fonts), column.width, pen.sheet.measure),
    column,
    element,
    "P",
  );
  pen.sheet.y += space.text;
  element.end();
}

function writeList(pen: Pen, items: Item[], column: Column, into: Structure) {
  const list = opened(pen, into, "L");
  for (const item of items) writeItem(pen, item, column, list);
  list.end();
}

function writeItem(pen: Pen, { label, blocks }: Item, column: Column, list: Structure) {
  const { sheet } = pen;
  const item = opened(pen, list, "LI");
  const isNumber =
    label.length === 1 && label.every((run) => "text" in run && /^\d+$/.test(run.text));
  const wide = isNumber ? 12 : labelWidth;
  sheet.keep(label.length > 0 ? 44 : 30);
  const start = { y: sheet.y, count: sheet.count };
  if (label.length > 0) {
    const element = opened(pen, item, "Lbl");
    sheet.write(
      linesOf(atomsOf(label, pen.fonts), wide, sheet.measure),
      { x: column.x, width: wide },
      element,
      "Lbl",
    );
    element.end();
  }
  const end = sheet.y;
  if (sheet.count === start.count) sheet.y = start.y;
  const shift = label.length > 0 ? wide + gap : 0;
  const body = opened(pen, item, "LBody");
  const inner = { ...column, x: column.x + shift, width: column.width - shift };
  for (const block of blocks) writeBlock(pen, block, inner, body);
  if (sheet.count === start.count) sheet.y = Math.max(sheet.y, end);
  sheet.y += (label.length > 0 ? space.row : space.item) - space.text;
  body.end();
  item.end();
}

function writePart(
  pen: Pen,
  { look, blocks }: Extract<Block, { is: "part" }>,
  column: Column,
  into: Structure,
) {
  const { sheet } = pen;
  const part = opened(pen, into, look === "reply" ? "Div" : "Sect");
  if (look === "ruled") {
    sheet.space(20);
    sheet.keep(120);
    if (!sheet.isFresh) sheet.across(column);
  }
  const inner =
    look === "reply" ? { x: column.x + 12, width: column.width - 12, rule: column.x + 2 } : column;
  for (const [place, block] of blocks.entries())
    writeBlock(pen, block, place === 0 ? inner : { ...inner, ruleUp: space.text }, part);
  part.end();
}
