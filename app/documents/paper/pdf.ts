import "server-only";
import { setImmediate as turn } from "node:timers/promises";
import PDFDocument from "pdfkit";
import type { ReactNode } from "react";
import { language } from "@/app/ui/language";
import type { Block } from "@/lib/paper/block";
import { blocksOf } from "@/lib/paper/blocks-of";
import { plain } from "@/lib/paper/style";
import { type Fonts, layOutFonts } from "./faces";
import { Sheet, wholeWidth } from "./sheet";
import { unfolded } from "./unfold";
import { writeBlock } from "./write";

export type Paper = { page: ReactNode; title: string; foot: string; at: string };

/** How much may wait for the reader before the writing rests. */
const most = 256 * 1024;

/** A page as a tagged PDF (PDF/UA), written while it is read. */
export async function pdfOf({ page, title, foot, at }: Paper): Promise<PDFDocument> {
  const blocks = blocksOf(await unfolded(page), plain);
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    font: "",
    info: { Title: title, CreationDate: new Date(at) },
  });
  const fonts = await layOutFonts(doc, JSON.stringify(blocks) + foot);
  write(doc, fonts, blocks, foot).catch((error: Error) => doc.destroy(error));
  return doc;
}

async function write(doc: PDFDocument, fonts: Fonts, blocks: Block[], foot: string): Promise<void> {
  const sheet = new Sheet(doc, foot);
  const whole = doc.struct("Document");
  doc.addStructure(whole);
  for (const block of blocks) {
    writeBlock({ doc, sheet, fonts }, block, wholeWidth, whole);
    while (doc.readableLength > most && !doc.destroyed) await turn();
    await turn();
  }
  whole.end();
  doc.end();
}
