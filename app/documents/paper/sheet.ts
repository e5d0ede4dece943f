import type PDFDocument from "pdfkit";
import type { Structure } from "pdfkit";
import { fontName } from "./faces";
import type { Line } from "./lines";
import { drawSign, signWidth } from "./signs";
import { type Atom, colours } from "./type";

const margin = { side: 57, top: 60, foot: 72 };
const page = { width: 595.28, height: 841.89 };
const footSize = 8.5;

/** A column on the sheet: where it begins, how wide it is, and whether a thin rule stands beside it. */
export type Column = { x: number; width: number; rule?: number; ruleUp?: number };

export const wholeWidth: Column = { x: margin.side, width: page.width - 2 * margin.side };

/** The paper one writes on from top to foot, and on to the next sheet. */
export class Sheet {
  y = 0;
  count = 0;

  constructor(
    private readonly doc: PDFDocument,
    private readonly foot: string,
  ) {
    this.turn();
  }

  /** How much is left of this sheet. */
  get room() {
    return page.height - margin.foot - this.y;
  }

  get isFresh() {
    return this.y === margin.top;
  }

  turn() {
    this.doc.addPage();
    this.count += 1;
    this.y = margin.top;
    this.writeFoot();
  }

  /** Goes on to the next sheet where something would be torn that belongs together. */
  keep(height: number) {
    if (height > this.room && !this.isFresh) this.turn();
  }

  space(height: number) {
    if (!this.isFresh) this.y += height;
  }

  readonly measure = (atom: Atom): number => {
    if ("mark" in atom) return signWidth(atom.size);
    return this.doc.font(atom.font).fontSize(atom.size).widthOfString(atom.text);
  };

  /** Writes lines as one element of the document's structure, whatever sheets it runs over. */
  write(lines: Line[], column: Column, into: Structure, tag: string) {
    let from = 0;
    while (from < lines.length) {
      const fits = this.fitting(lines.slice(from));
      if (fits === 0) this.turn();
      else {
        this.tagged(into, tag, () => {
          for (const line of lines.slice(from, from + fits)) this.line(line, column);
        });
        from += fits;
      }
    }
  }

  /** How many lines go here: never the first of several alone, nor all but the last. */
  private fitting(lines: Line[]): number {
    let height = 0;
    const over = lines.findIndex(({ leading }) => {
      height += leading;
      return height > this.room;
    });
    if (over === -1) return lines.length;
    if (this.isFresh) return Math.max(over, 1);
    const isLastAlone = lines.length - over === 1;
    const fits = isLastAlone ? over - 1 : over;
    return fits < 2 ? 0 : fits;
  }

  private tagged(into: Structure, tag: string, draw: () => void) {
    const content = this.doc.markStructureContent(tag);
    draw();
    this.doc.endMarkedContent();
    into.add(content);
  }

  private line({ atoms, leading, size }: Line, { x, rule, ruleUp = 0 }: Column) {
    const baseline = this.y + (leading - size) / 2 + size * 0.78;
    if (rule !== undefined) this.rule(rule, this.y - (this.isFresh ? 0 : ruleUp), this.y + leading);
    let at = x;
    for (const atom of atoms) {
      if ("mark" in atom) drawSign(this.doc, atom.mark, at, baseline, atom.size);
      else this.words(atom.text, atom, at, baseline);
      at += this.measure(atom);
    }
    this.y += leading;
  }

  private words(text: string, { font, size, colour }: Omit<Atom, "text">, x: number, y: number) {
    this.doc.font(font).fontSize(size).fillColor(colour);
    this.doc.text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
  }

  private rule(x: number, from: number, to: number) {
    this.doc.strokeColor(colours.line).lineWidth(1.2).path(`M${x} ${from}L${x} ${to}`).stroke();
  }

  /** A thin line across, which is no part of the text. */
  across({ x, width }: Column, colour: string = colours.line) {
    this.doc.markContent("Artifact", { type: "Layout" });
    this.doc.strokeColor(colour).lineWidth(0.6);
    this.doc.path(`M${x} ${this.y}L${x + width} ${this.y}`).stroke();
    this.doc.endMarkedContent();
  }

  /** Edition, code and number of the sheet: at the foot of each, and read out on none. */
  private writeFoot() {
    const y = page.height - margin.foot + 36;
    const set = {
      font: fontName("sans", "latin", "regular"),
      size: footSize,
      leading: 12,
      colour: colours.soft,
    };
    const number = String(this.count);
    this.doc.markContent("Artifact", { type: "Pagination" });
    if (this.foot !== "") this.words(this.foot, set, margin.side, y);
    const width = this.measure({ ...set, text: number });
    this.words(number, set, page.width - margin.side - width, y);
    this.doc.endMarkedContent();
  }
}
