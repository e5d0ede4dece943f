import { marks, type Run, type Style } from "./block";
import { isPiece, type Leaf, looksLike, type Piece } from "./piece";
import { styleIn } from "./style";

/** The words inside, in order; what people put between lines stays a new line. */
export function runsOf(leaves: Leaf[], style: Style): Run[] {
  return leaves.flatMap((leaf, place) => {
    if (!isPiece(leaf)) return textRun(leaf, style);
    const isLabel = leaf.tag === "span" && looksLike(leaf, "note") && place < leaves.length - 1;
    return isLabel ? [...runsIn(leaf, style), ...textRun(" ", style)] : runsIn(leaf, style);
  });
}

const textRun = (text: string, style: Style): Run[] => (text === "" ? [] : [{ text, style }]);

function runsIn(piece: Piece, around: Style): Run[] {
  const style = styleIn(piece, around);
  if (piece.tag === "br") return textRun("\n", style);
  if (piece.tag === "svg") return markIn(piece, style);
  if (piece.tag === "q")
    return [...textRun("‘", style), ...inside(piece, style), ...textRun("’", style)];
  return inside(piece, style);
}

function inside({ href, children }: Piece, style: Style): Run[] {
  const runs = runsOf(children, style);
  return href?.startsWith("http") ? [...runs, ...textRun(` (${href})`, style)] : runs;
}

function markIn({ children }: Piece, style: Style): Run[] {
  const names = children.filter(isPiece).map(({ href }) => href?.replace("#mark-", ""));
  const mark = marks.find((one) => names.includes(one));
  return mark ? [{ mark, style }] : [];
}

export const isBlank = (runs: Run[]) =>
  runs.every((run) => "text" in run && run.text.trim() === "");
