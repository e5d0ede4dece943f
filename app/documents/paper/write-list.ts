import type { Structure } from "pdfkit";
import type { Block, Item, Run } from "@/lib/paper/block";
import { linesOf } from "./lines";
import type { Pen } from "./pen";
import type { Column } from "./sheet";
import { spaceAfter } from "./spacing";
import { atomsOf } from "./type";

const labelWidth = { number: 12, words: 92 };
const gap = 14;
const longest = 130;
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
  const shift = isLabelled ? wide + gap : 0;
  const inner = { ...column, x: column.x + shift, width: column.width - shift };
  sheet.keep(Math.max(isLabelled ? 44 : 34, shortHeight(pen, blocks, inner.width)));
  const start = { y: sheet.y, count: sheet.count };
  if (isLabelled) writeLabel(pen, label, { x: column.x, width: wide }, item);
  const end = sheet.y;
  if (sheet.count === start.count) sheet.y = start.y;
  const body = doc.struct("LBody");
  item.add(body);
  write(pen, blocks, inner, body);
  if (sheet.count === start.count) sheet.y = Math.max(sheet.y, end);
  sheet.y += spaceBetween(isLabelled, blocks.length) - 6;
  body.end();
  item.end();
}

/** The height of an item that is short enough not to be torn; 0 for a longer one. */
function shortHeight({ sheet, fonts }: Pen, blocks: Block[], width: number): number {
  const heights = blocks.map((block, place) => {
    if (block.is !== "text") return longest;
    const lines = linesOf(atomsOf(block.runs, fonts), width, sheet.measure);
    return lines.reduce((sum, { leading }) => sum + leading, spaceAfter(blocks, place));
  });
  const whole = heights.reduce((sum, height) => sum + height, 0);
  return whole < longest ? whole : 0;
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
