import type { Structure } from "pdfkit";
import type { Block, Item, Run } from "@/lib/paper/block";
import { linesOf } from "./lines";
import type { Pen } from "./pen";
import type { Column } from "./sheet";
import { atomsOf } from "./type";

const labelWidth = { number: 12, words: 92 };
const gap = 14;
const between = { labelled: 13, short: 8, long: 12 };

type Write = (pen: Pen, blocks: Block[], column: Column, into: Structure) => void;

/** Writes a list, each label beside what it is the label of. */
export function writeList(pen: Pen, items: Item[], column: Column, into: Structure, write: Write) {
  const list = pen.doc.struct("L");
  into.add(list);
  if (items.some(({ label }) => label.length > 0)) {
    const ListNumbering = items.every(({ label }) => isNumber(label)) ? "Decimal" : "Description";
    list.dictionary.data.A = { O: "List", ListNumbering };
  }
  for (const item of items) writeItem(pen, item, column, list, write);
  list.end();
}

const isNumber = ([run, ...more]: Run[]) =>
  more.length === 0 && run !== undefined && "text" in run && /^\d+$/.test(run.text);

function writeItem(
  pen: Pen,
  { label, blocks }: Item,
  column: Column,
  list: Structure,
  write: Write,
) {
  const { sheet, doc } = pen;
  const item = doc.struct("LI");
  list.add(item);
  const isLabelled = label.length > 0;
  const wide = isNumber(label) ? labelWidth.number : labelWidth.words;
  sheet.keep(isLabelled ? 44 : 34);
  const start = { y: sheet.y, count: sheet.count };
  if (isLabelled) writeLabel(pen, label, { x: column.x, width: wide }, item);
  const end = sheet.y;
  if (sheet.count === start.count) sheet.y = start.y;
  const shift = isLabelled ? wide + gap : 0;
  const body = doc.struct("LBody");
  item.add(body);
  write(pen, blocks, { ...column, x: column.x + shift, width: column.width - shift }, body);
  if (sheet.count === start.count) sheet.y = Math.max(sheet.y, end);
  sheet.y += spaceBetween(isLabelled, blocks.length) - 6;
  body.end();
  item.end();
}

function spaceBetween(isLabelled: boolean, blocks: number): number {
  if (isLabelled) return between.labelled;
  return blocks > 1 ? between.long : between.short;
}

function writeLabel({ doc, sheet, fonts }: Pen, label: Run[], column: Column, item: Structure) {
  const element = doc.struct("Lbl");
  item.add(element);
  const lines = linesOf(atomsOf(label, fonts), column.width, sheet.measure);
  sheet.write(lines, column, element, "Lbl");
  element.end();
}
