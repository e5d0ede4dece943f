import type { Block, Cell, Item, Look, Run, Style } from "./block";
import { isPiece, type Leaf, looksLike, type Piece } from "./piece";
import { isBlank, runsOf } from "./runs-of";
import { styleIn } from "./style";

const levels = { h1: 1, h2: 2, h3: 3 } as const;
const inline = ["a", "span", "strong", "q", "time", "output", "br", "svg", "ins", "del", "em", "b"];

const isInline = (leaf: Leaf) => !isPiece(leaf) || inline.includes(leaf.tag);

/** A page as paper takes it: headings, texts, lists and tables in reading order. */
export function blocksOf(leaves: Leaf[], style: Style): Block[] {
  const blocks: Block[] = [];
  let words: Leaf[] = [];
  const closeText = () => {
    blocks.push(...textOf(runsOf(words, style)));
    words = [];
  };
  for (const leaf of leaves) {
    if (!isPiece(leaf) || isInline(leaf)) words.push(leaf);
    else {
      closeText();
      blocks.push(...blocksIn(leaf, styleIn(leaf, style)));
    }
  }
  closeText();
  return blocks;
}

const textOf = (runs: Run[]): Block[] => (isBlank(runs) ? [] : [{ is: "text", runs }]);

function blocksIn(piece: Piece, style: Style): Block[] {
  const { tag, children } = piece;
  if (tag in levels) return [headingOf(piece, style)];
  if (tag === "ul" || tag === "ol" || tag === "dl") return listOf(piece, style);
  if (tag === "table") return [tableOf(piece, style)];
  if (looksLike(piece, "letter-signed")) return [signaturesOf(piece, style)];
  const blocks = blocksOf(children, style);
  return tag === "section" || lookOf(piece) !== "plain"
    ? [{ is: "part", look: lookOf(piece), blocks }]
    : blocks;
}

function signaturesOf({ children }: Piece, style: Style): Block {
  return { is: "signatures", people: children.map((person) => blocksOf([person], style)) };
}

function lookOf(piece: Piece): Look {
  if (looksLike(piece, "letter")) return "letter";
  if (looksLike(piece, "section-ruled") || looksLike(piece, "aside")) return "ruled";
  const isReply = ["reply", "answers-to", "letter-outcome"].some((look) => looksLike(piece, look));
  return isReply ? "reply" : "plain";
}

function headingOf(piece: Piece, style: Style): Block {
  const level = levels[piece.tag as keyof typeof levels];
  const runs = runsOf(piece.children, style);
  if (looksLike(piece, "small-title")) return { is: "heading", level, look: "small", runs };
  return { is: "heading", level, look: looksLike(piece, "letter-title") ? 2 : level, runs };
}

function listOf(list: Piece, style: Style): Block[] {
  const kept = list.children.filter(isPiece);
  const items =
    list.tag === "dl" ? pairsIn(kept, style) : kept.map((one) => itemOf(list, one, style));
  const numbered = looksLike(list, "numbered") ? items.map(numberedItem) : items;
  return numbered.length === 0 ? [] : [{ is: "list", items: numbered }];
}

const numberedItem = (item: Item, place: number): Item => ({
  ...item,
  label: [
    { text: `${place + 1}`, style: { face: "sans", size: "ui", isStrong: false, isSoft: true } },
  ],
});

function itemOf(list: Piece, item: Piece, around: Style): Item {
  const style = styleIn(item, around);
  const parts = item.children.filter(isPiece);
  const label = parts.find((part) => looksLike(part, "row-label"));
  const text = parts.find((part) => looksLike(part, "row-text"));
  if (!label || !text) return { label: [], blocks: blocksOf(item.children, style) };
  const isStrong = looksLike(list, "rows-next") || looksLike(list, "rows-names");
  const said = isStrong ? { ...style, isStrong } : { ...style, isSoft: true };
  return { label: runsOf(label.children, said), blocks: blocksOf(text.children, style) };
}

/** A term with what is said of it; groups around a pair make no difference. */
function pairsIn(parts: Piece[], style: Style): Item[] {
  return parts
    .flatMap((part): Item[] => {
      if (part.tag === "dt")
        return [{ label: runsOf(part.children, { ...style, isSoft: true }), blocks: [] }];
      return part.tag === "dd"
        ? [{ label: [], blocks: blocksOf(part.children, style) }]
        : pairsIn(part.children.filter(isPiece), styleIn(part, style));
    })
    .reduce<Item[]>(joined, []);
}

function joined(items: Item[], next: Item): Item[] {
  const last = items.at(-1);
  const answersIt = next.label.length === 0 && last && last.label.length > 0;
  if (!answersIt) return [...items, next];
  return [...items.slice(0, -1), { label: last.label, blocks: [...last.blocks, ...next.blocks] }];
}

function tableOf(table: Piece, style: Style): Block {
  const named = (tag: string, within: Piece[]): Piece[] =>
    within.flatMap((one) => (one.tag === tag ? [one] : named(tag, one.children.filter(isPiece))));
  const rows = (tag: string) =>
    named(tag, [table])
      .flatMap((part) => named("tr", [part]))
      .map((row) => cellsOf(row, style));
  const caption = named("caption", [table]).flatMap((one) =>
    runsOf(one.children, styleIn(one, style)),
  );
  return { is: "table", caption, head: rows("thead")[0] ?? [], rows: rows("tbody") };
}

function cellsOf(row: Piece, style: Style): Cell[] {
  return row.children.filter(isPiece).map((cell) => ({
    runs: runsOf(cell.children, style),
    isName: cell.tag === "th",
    isNumber: looksLike(cell, "number"),
  }));
}
