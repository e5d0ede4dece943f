import type { Level, Run, Style } from "@/lib/paper/block";
import { type Fonts, fontName, type Weight } from "./faces";

export const colours = {
  ink: "#1d1a17",
  soft: "#4c443c",
  line: "#cfc7ba",
  strongLine: "#857968",
} as const;

/** How one piece of a line is set, in points. */
type Setting = { font: string; size: number; leading: number; colour: string };

const sizes = {
  note: { size: 9, leading: 12.5 },
  ui: { size: 10, leading: 14 },
  body: { size: 11, leading: 15.5 },
  lead: { size: 12.5, leading: 17.5 },
} as const;

const headings = {
  1: { size: 23, leading: 28 },
  2: { size: 16, leading: 21 },
  3: { size: 12.5, leading: 17 },
} as const;

// Signs that look like another one, or like nothing.
const alike: Record<string, string> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "–",
  "\u2015": "—",
  "\u200b": "",
  "\u200d": "",
  "\ufe0f": "",
  "\r": "",
  "\t": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2009": " ",
  "\u202f": "\u00a0",
};

/** What stands for a sign that no font of ours has: its number, so that a reader can tell what was written. */
function named(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}

export type Atom = Setting & ({ text: string } | { mark: Extract<Run, { mark: unknown }>["mark"] });

/** The words of a run in one font each. */
export function atomsOf(runs: Run[], fonts: Fonts, level?: Level): Atom[] {
  return runs.flatMap((run): Atom[] => {
    const weight = weightOf(run.style, level);
    const { face, size, isSoft } = run.style;
    const set = {
      ...(level ? headings[level] : sizes[size]),
      colour: isSoft && !level ? colours.soft : colours.ink,
    };
    const used = level ? "serif" : face;
    if ("mark" in run) return [{ ...set, font: fontName(used, "latin", weight), mark: run.mark }];
    return spellings(used, run.text, fonts).map(({ alphabet, text }) => ({
      ...set,
      font: fontName(used, alphabet, weight),
      text,
    }));
  });
}

function weightOf({ isStrong }: Style, level?: Level): Weight {
  if (level) return "heading";
  return isStrong ? "strong" : "regular";
}

/** A text in parts that one font file can write; nothing that was written is left out. */
function spellings(face: Style["face"], text: string, fonts: Fonts) {
  const parts: { alphabet: string; text: string }[] = [];
  for (const letter of text) {
    const last = parts.at(-1);
    const { alphabet, written } = spelled(letter, fonts(face, letter));
    if (last?.alphabet === alphabet) last.text += written;
    else parts.push({ alphabet, text: written });
  }
  return parts;
}

function spelled(letter: string, alphabet: string | null) {
  if (alphabet) return { alphabet, written: letter };
  return {
    alphabet: "latin",
    written: letter === "\n" ? letter : (alike[letter] ?? named(letter)),
  };
}
