import type PDFDocument from "pdfkit";
import type { Fonts } from "./faces";
import type { Sheet } from "./sheet";

/** What one writes with: the document's structure, and the sheet it comes to stand on. */
export type Pen = { doc: PDFDocument; sheet: Sheet; fonts: Fonts };
