declare module "pdfkit" {
  import { Readable } from "node:stream";

  /** What this product uses of PDFKit. */
  // biome-ignore lint/style/noDefaultExport: it is how PDFKit is imported.
  export default class PDFDocument extends Readable {
    constructor(options: {
      size: "A4";
      margin: number;
      pdfVersion: "1.7";
      subset: "PDF/UA";
      tagged: true;
      lang: string;
      displayTitle: true;
      autoFirstPage: false;
      bufferPages: true;
      font: "";
      info: { Title: string; CreationDate: Date };
    });
    readonly info: { Title: string };
    /** Ends what the file says of itself. */
    endMetadata(): void;
    registerFont(name: string, font: Uint8Array): this;
    font(name: string): this;
    /** The font that is set, as fontkit has it. */
    readonly _font: { font: { hasGlyphForCodePoint(code: number): boolean } };
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(
      text: string,
      x: number,
      y: number,
      options: { lineBreak: false; baseline: "alphabetic"; characterSpacing?: number },
    ): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    dash(length: number): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    path(drawn: string): this;
    stroke(): this;
    fill(): this;
    addPage(): this;
    switchToPage(place: number): void;
    readonly outline: { addItem(title: string, place: { pageNumber: number; fit: true }): unknown };
    struct(type: string, options?: { scope?: "Row" | "Column" }): Structure;
    addStructure(element: Structure): this;
    markStructureContent(type: string): Content;
    markContent(type: "Artifact", options: { type: "Pagination" | "Layout" }): this;
    endMarkedContent(): this;
    end(): void;
  }

  export type Content = { readonly refs: unknown[] };

  export type Structure = {
    /** What stands of it in the file. */
    readonly dictionary: { data: { A?: Record<string, string> } };
    add(child: Structure | Content): Structure;
    end(): void;
  };
}
