import type { Structure } from "pdfkit";
import type { Block, Look, Run } from "@/lib/paper/block";
import { linesOf } from "./lines";
import type { Pen } from "./pen";
import type { Column } from "./sheet";
import { leads, spaceAfter } from "./spacing";
import { atomsOf } from "./type";
import { writeList } from "./write-list";
import { writeSignatures } from "./write-signatures";
import { writeTable } from "./write-table";

const before = { 1: 4, 2: 24, 3: 16, small: 16 };
const after = { 1: 10, 2: 9, 3: 5, small: 5 };
const letterWidth = 408;
const leadRoom = 46;

/** Writes blocks one after the other into an element of the structure. */
function writeBlocks(pen: Pen, blocks: Block[], column: Column, into: Structure): void {
  for (const place of blocks.keys()) writeOneOf(pen, blocks, place, column, into);
}

/** Writes one of some blocks, as far from its neighbours as it belongs. */
export function writeOneOf(
  pen: Pen,
  blocks: Block[],
  place: number,
  column: Column,
  into: Structure,
): void {
  const block = blocks[place];
  if (!block) return;
  if (leads(block, blocks[place + 1])) pen.sheet.keep(leadRoom);
  const ruleUp = place > 0 ? spaceAfter(blocks, place - 1) : column.ruleUp;
  writeBlock(pen, block, { ...column, ruleUp }, into);
  pen.sheet.y += spaceAfter(blocks, place);
}

function writeBlock(pen: Pen, block: Block, column: Column, into: Structure): void {
  if (block.is === "heading") writeHeading(pen, block, column, into);
  else if (block.is === "text") writeText(pen, block.runs, column, into);
  else if (block.is === "list") writeList(pen, block.items, column, into, writeBlocks);
  else if (block.is === "table") writeTable(pen, block, column, into);
  else if (block.is === "signatures") writeSignatures(pen, block.people, column, into);
  else writePart(pen, block, column, into);
}

function opened({ doc }: Pen, into: Structure, type: string): Structure {
  const element = doc.struct(type);
  into.add(element);
  return element;
}

const wordsIn = (runs: Run[]) => runs.map((run) => ("text" in run ? run.text : "")).join("");

function writeHeading(
  pen: Pen,
  { level, look, runs }: Extract<Block, { is: "heading" }>,
  column: Column,
  into: Structure,
) {
  const { sheet } = pen;
  const small = { face: "sans", size: "ui", isStrong: true, isSoft: false } as const;
  const atoms =
    look === "small"
      ? atomsOf(
          runs.map((run) => ({ ...run, style: small })),
          pen.fonts,
        )
      : atomsOf(runs, pen.fonts, look);
  const lines = linesOf(atoms, column.width, sheet.measure);
  const height = lines.reduce((sum, { leading }) => sum + leading, 0);
  sheet.space(before[look]);
  sheet.keep(height + 60);
  if (level < 3) sheet.headings.push({ title: wordsIn(runs), sheet: sheet.count - 1 });
  const element = opened(pen, into, `H${level}`);
  sheet.write(lines, column, element, `H${level}`);
  sheet.y += after[look];
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
  element.end();
}

const tags: Record<Look, string> = { plain: "Sect", ruled: "Sect", reply: "Div", letter: "Art" };

function writePart(
  pen: Pen,
  { look, blocks }: Extract<Block, { is: "part" }>,
  column: Column,
  into: Structure,
) {
  const { sheet } = pen;
  const part = opened(pen, into, tags[look]);
  if (look === "ruled") {
    sheet.space(20);
    sheet.keep(120);
    if (!sheet.isFresh) sheet.across(column);
  }
  writeBlocks(pen, blocks, innerOf(look, column), part);
  if (look === "reply") sheet.y += after[3];
  part.end();
}

function innerOf(look: Look, { x, width, ...column }: Column): Column {
  if (look === "letter") return { x, width: Math.min(width, letterWidth) };
  if (look === "reply") return { x: x + 12, width: width - 12, rule: x + 2, ruleUp: 0 };
  return { ...column, x, width };
}
