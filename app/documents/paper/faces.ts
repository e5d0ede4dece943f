import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sansRanges from "@fontsource/source-sans-3/unicode.json";
import serifRanges from "@fontsource/source-serif-4/unicode.json";
import type PDFDocument from "pdfkit";
import type { Face } from "@/lib/paper/block";

const families = {
  serif: { name: "source-serif-4", ranges: serifRanges },
  sans: { name: "source-sans-3", ranges: sansRanges },
} as const;

const weights = { regular: 400, heading: 500, strong: 600 } as const;

export type Weight = keyof typeof weights;

const usual = "latin";
const alphabets = Object.fromEntries(
  Object.entries(families).map(([face, { ranges }]) => [face, alphabetsIn(ranges)]),
) as Record<Face, { alphabet: string; holds: RegExp }[]>;

/** The files of a family and the letters of each, the usual one first. */
function alphabetsIn(ranges: Record<string, string>) {
  return Object.entries(ranges)
    .map(([alphabet, range]) => ({ alphabet, holds: lettersOf(range) }))
    .sort((a, b) => Number(b.alphabet === usual) - Number(a.alphabet === usual));
}

function lettersOf(range: string): RegExp {
  const spans = range.split(",").map((span) =>
    span
      .replace("U+", "")
      .split("-")
      .map((code) => `\\u{${code}}`)
      .join("-"),
  );
  return new RegExp(`^[${spans.join("")}]$`, "u");
}

export const fontName = (face: Face, alphabet: string, weight: Weight) =>
  `${face} ${alphabet} ${weight}`;

const kept = new Map<string, Promise<Uint8Array>>();

function fontFile(family: string, alphabet: string, weight: number): Promise<Uint8Array> {
  const name = `${family}-${alphabet}-${weight}-normal.woff`;
  const file = join(process.cwd(), "node_modules", "@fontsource", family, "files", name);
  const font = kept.get(name) ?? readFile(file);
  kept.set(name, font);
  return font;
}

/** The file in which a family has a letter; null where none of them has it. */
export type Fonts = (face: Face, letter: string) => string | null;

/** Lays out the fonts that a text needs, of both families and in each weight. */
export async function layOutFonts(doc: PDFDocument, text: string): Promise<Fonts> {
  const letters = [...new Set(text)];
  const serif = await layOut(doc, "serif", letters);
  const known = { serif, sans: await layOut(doc, "sans", letters) };
  return (face, letter) => known[face].get(letter) ?? null;
}

async function layOut(doc: PDFDocument, face: Face, letters: string[]) {
  const known = new Map<string, string>();
  for (const { alphabet, holds } of alphabets[face]) {
    const wanted = letters.filter((letter) => !known.has(letter) && holds.test(letter));
    if (wanted.length === 0 && alphabet !== usual) continue;
    await register(doc, face, alphabet);
    const { font } = doc.font(fontName(face, alphabet, "regular"))._font;
    // A range names letters that its file does not always have.
    for (const letter of wanted.filter((one) => font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)))
      known.set(letter, alphabet);
  }
  return known;
}

async function register(doc: PDFDocument, face: Face, alphabet: string) {
  for (const [weight, number] of Object.entries(weights)) {
    const font = await fontFile(families[face].name, alphabet, number);
    doc.registerFont(fontName(face, alphabet, weight as Weight), font);
  }
}
