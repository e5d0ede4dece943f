import type { Structure } from "pdfkit";
import type { Block } from "@/lib/paper/block";
import { linesOf } from "./lines";
import type { Pen } from "./pen";
import type { Column } from "./sheet";
import { atomsOf, colours } from "./type";

const space = { above: 24, toSign: 40, below: 14 };
const gap = 24;

/** Writes who signs beside each other, each under a line with room for the hand. */
export function writeSignatures(pen: Pen, people: Block[][], column: Column, into: Structure) {
  const { sheet } = pen;
  sheet.space(space.above);
  sheet.keep(space.toSign + 48);
  const top = sheet.y + space.toSign;
  const width = (column.width - gap * (people.length - 1)) / people.length;
  let lowest = top;
  for (const [place, person] of people.entries()) {
    sheet.y = top;
    const own = { x: column.x + place * (width + gap), width };
    sheet.across(own, colours.strongLine);
    sheet.y += 5;
    for (const block of person) if (block.is === "text") writeName(pen, block, own, into);
    lowest = Math.max(lowest, sheet.y);
  }
  sheet.y = lowest + space.below;
}

function writeName(
  { doc, sheet, fonts }: Pen,
  { runs }: Extract<Block, { is: "text" }>,
  column: Column,
  into: Structure,
) {
  const element = doc.struct("P");
  into.add(element);
  sheet.write(linesOf(atomsOf(runs, fonts), column.width, sheet.measure), column, element, "P");
  element.end();
}
