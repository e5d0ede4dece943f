import type PDFDocument from "pdfkit";
import type { Structure } from "pdfkit";
import { fontName } from "./faces";
import type { Line } from "./lines";
import { drawSign, signWidth } from "./signs";
import { type Atom, colours } from "./type";

const margin = { side: 57, top: 60, foot: 72 };
const page = { width: 595.28, height: 841.89 };
const foot = {
  font: fontName("sans", "latin", "regular"),
  size: 9,
  leading: 12.5,
  colour: colours.soft,
};

const outlineFrom = 8;

/** A column on the sheet: where it begins, how wide it is, and whether a thin rule stands beside it. */
export type Column = { x: number; width: number; rule?: number; ruleUp?: number };

export const wholeWidth: Column = { x: margin.side, width: page.width - 2 * margin.side };

type Artifact = Parameters<PDFDocument["markContent"]>[1]["type"];

/** The paper one writes on from top to foot, and on to the next sheet. */
export class Sheet {
  y = 0;
  count = 0;
  readonly headings: { title: string; sheet: number }[] = [];

  constructor(private readonly doc: PDFDocument) {
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
  }

  /** Goes on to the next sheet where something would be torn that belongs together; whether it did. */
  keep(height: number): boolean {
    const turns = height > this.room && !this.isFresh;
    if (turns) this.turn();
    return turns;
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
        this.part(lines.slice(from, from + fits), column, into, tag);
        from += fits;
      }
    }
  }

  /** Writes lines once more for the eye alone. */
  repeat(lines: Line[], column: Column) {
    this.artifact("Pagination", () => this.lines(lines, column));
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

  private part(lines: Line[], column: Column, into: Structure, tag: string) {
    this.decorate(lines, column);
    const content = this.doc.markStructureContent(tag);
    this.lines(lines, column);
    this.doc.endMarkedContent();
    into.add(content);
  }

  /** The rule beside lines and the signs in them, which their words say too. */
  private decorate(lines: Line[], { x, rule, ruleUp = 0 }: Column) {
    const signs = lines.some(({ atoms }) => atoms.some((atom) => "mark" in atom));
    if (rule === undefined && !signs) return;
    const height = lines.reduce((sum, { leading }) => sum + leading, 0);
    this.artifact("Layout", () => {
      if (rule !== undefined)
        this.beside(rule, this.y - (this.isFresh ? 0 : ruleUp), this.y + height);
      this.placed(lines, x, (atom, at, baseline) => {
        if ("mark" in atom) drawSign(this.doc, atom.mark, at, baseline, atom.size);
      });
    });
  }

  private lines(lines: Line[], { x }: Column) {
    this.y = this.placed(lines, x, (atom, at, baseline) => {
      if ("text" in atom) this.words(atom.text, atom, at, baseline);
    });
  }

  /** Goes over what stands in some lines, and answers with where the next begins. */
  private placed(
    lines: Line[],
    x: number,
    draw: (atom: Atom, at: number, baseline: number) => void,
  ): number {
    let y = this.y;
    for (const { atoms, leading, size } of lines) {
      let at = x;
      for (const atom of atoms) {
        draw(atom, at, y + (leading - size) / 2 + size * 0.78);
        at += this.measure(atom);
      }
      y += leading;
    }
    return y;
  }

  private words(text: string, { font, size, colour }: Omit<Atom, "text">, x: number, y: number) {
    this.doc.font(font).fontSize(size).fillColor(colour);
    this.doc.text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
  }

  private beside(x: number, from: number, to: number) {
    this.doc.strokeColor(colours.line).lineWidth(1.2).path(`M${x} ${from}L${x} ${to}`).stroke();
  }

  /** A thin line across, which is no part of the text. */
  across({ x, width }: Column, colour: string = colours.line) {
    this.artifact("Layout", () => {
      this.doc.strokeColor(colour).lineWidth(0.6);
      this.doc.path(`M${x} ${this.y}L${x + width} ${this.y}`).stroke();
    });
  }

  private artifact(type: Artifact, draw: () => void) {
    this.doc.markContent("Artifact", { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** Lists the headings beside the sheets of what is longer than a letter. */
  listHeadings() {
    if (this.headings.length < outlineFrom) return;
    for (const { title, sheet } of this.headings)
      this.doc.outline.addItem(title, { pageNumber: sheet, fit: true });
  }

  /** Writes at the foot of every sheet, once it is known how many there are; it is read out on none. */
  writeFeet(said: Atom[]) {
    for (let place = 0; place < this.count; place += 1) {
      this.doc.switchToPage(place);
      this.artifact("Pagination", () => this.writeFoot(said, `${place + 1} / ${this.count}`));
    }
  }

  private writeFoot(said: Atom[], number: string) {
    this.y = page.height - margin.foot + 28;
    const last = { ...foot, text: number };
    const end = { x: wholeWidth.x + wholeWidth.width - this.measure(last), width: 0 };
    const line = { leading: foot.leading, size: foot.size };
    const top = this.y;
    this.lines([{ ...line, atoms: said }], wholeWidth);
    this.y = top;
    this.lines([{ ...line, atoms: [last] }], end);
  }
}
