import type { Atom } from "./type";

/** What is kept together on one line: a word, with the spaces after it. */
type Word = { atoms: Atom[]; width: number; isLast: boolean };

export type Line = { atoms: Atom[]; leading: number; size: number };

export type Measure = (atom: Atom) => number;

/** Sets words into lines of a width; it breaks at spaces alone, so that no hyphenated word is torn, and cuts what is longer than a line. */
export function linesOf(atoms: Atom[], width: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let line: Atom[] = [];
  let left = width;
  const close = () => {
    if (line.length > 0) lines.push(lineOf(line));
    line = [];
    left = width;
  };
  for (const word of wordsOf(atoms).flatMap((one) => cut(one, width, measure))) {
    if (word.width > left && line.length > 0) close();
    line.push(...word.atoms);
    left -= measured(word.atoms, measure);
    if (word.isLast) close();
  }
  close();
  return lines;

  function wordsOf(set: Atom[]): Word[] {
    return split(set).map(({ atoms: parts, isLast }) => ({
      atoms: parts,
      isLast,
      width: measured(trimmed(parts), measure),
    }));
  }
}

const measured = (atoms: Atom[], measure: Measure) =>
  atoms.reduce((sum, atom) => sum + measure(atom), 0);

function lineOf(atoms: Atom[]): Line {
  const leading = Math.max(...atoms.map((atom) => atom.leading));
  return { atoms: together(atoms), leading, size: Math.max(...atoms.map(({ size }) => size)) };
}

type Split = { atoms: Atom[]; isLast: boolean };

function split(atoms: Atom[]): Split[] {
  const words: Split[] = [];
  let open: Atom[] = [];
  for (const { atom, ends } of atoms.flatMap(partsOf)) {
    if (atom) open.push(atom);
    if (ends && open.length > 0) {
      words.push({ atoms: open, isLast: ends === "line" });
      open = [];
    }
  }
  return open.length > 0 ? [...words, { atoms: open, isLast: false }] : words;
}

type Part = { atom: Atom | null; ends: "word" | "line" | null };

/** A setting's words with the spaces after them, and where its lines end. */
function partsOf(atom: Atom): Part[] {
  if ("mark" in atom) return [{ atom, ends: null }];
  return (atom.text.match(/\n|[^ \n]+ *| +/g) ?? []).map((text): Part => {
    if (text === "\n") return { atom: null, ends: "line" };
    return { atom: { ...atom, text }, ends: text.endsWith(" ") ? "word" : null };
  });
}

function trimmed(atoms: Atom[]): Atom[] {
  const last = atoms.at(-1);
  if (!last || "mark" in last) return atoms;
  return [...atoms.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

/** A word that no line can hold goes on over the next. */
function cut(word: Word, width: number, measure: Measure): Word[] {
  const [atom] = word.atoms;
  if (word.width <= width || word.atoms.length !== 1 || !atom || "mark" in atom) return [word];
  let fits = atom.text.length - 1;
  while (fits > 1 && measure({ ...atom, text: atom.text.slice(0, fits) }) > width) fits--;
  const [head, rest] = [atom.text.slice(0, fits), atom.text.slice(fits)].map((text): Word => {
    const atoms = [{ ...atom, text }];
    return { atoms, isLast: false, width: measured(trimmed(atoms), measure) };
  });
  if (!head || !rest) return [word];
  return [head, ...cut({ ...rest, isLast: word.isLast }, width, measure)];
}

/** Neighbours of one setting as one text, as a reader aloud meets them. */
function together(atoms: Atom[]): Atom[] {
  const joined: Atom[] = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    if (last && "text" in last && "text" in atom && isAlike(last, atom))
      joined[joined.length - 1] = { ...last, text: last.text + atom.text };
    else joined.push(atom);
  }
  return joined;
}

const isAlike = (a: Atom, b: Atom) =>
  a.font === b.font && a.size === b.size && a.colour === b.colour;
