import "server-only";
import { buffer } from "node:stream/consumers";
import { setImmediate as turn } from "node:timers/promises";
import type PDFDocument from "pdfkit";
import type { ReactNode } from "react";
import type { Block } from "@/lib/paper/block";
import { blocksOf } from "@/lib/paper/blocks-of";
import { plain } from "@/lib/paper/style";
import { type Fonts, layOutFonts } from "./faces";
import { Sheet, wholeWidth } from "./sheet";
import { TaggedPdf } from "./tagged-pdf";
import { atomsOf } from "./type";
import { unfolded } from "./unfold";
import { writeOneOf } from "./write";

export type Paper = { page: ReactNode; title: string; foot: string; at: string };

const small = { ...plain, size: "note", isSoft: true } as const;

/** A page as a tagged PDF (PDF/UA). */
export async function pdfOf({ page, title, foot, at }: Paper): Promise<Uint8Array> {
  const blocks = blocksOf(await unfolded(page), plain);
  const doc = new TaggedPdf(title, at);
  const fonts = await layOutFonts(doc, JSON.stringify(blocks) + foot);
  const whole = buffer(doc);
  await write(doc, fonts, blocks, foot);
  return whole;
}

async function write(doc: PDFDocument, fonts: Fonts, blocks: Block[], foot: string): Promise<void> {
  const sheet = new Sheet(doc);
  const whole = doc.struct("Document");
  doc.addStructure(whole);
  for (const place of blocks.keys()) {
    writeOneOf({ doc, sheet, fonts }, blocks, place, wholeWidth, whole);
    // Whoever asks for something else meanwhile does not wait for all of it.
    await turn();
  }
  sheet.listHeadings();
  sheet.writeFeet(atomsOf([{ text: foot, style: small }], fonts));
  whole.end();
  doc.end();
}
