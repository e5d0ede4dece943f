import { words } from "@/app/words";
import type { Piece } from "@/lib/plan/change/difference";

/** Pieces of a text in reading order: what goes is struck through, what comes is underlined, and both are said. */
export function Stretches({ pieces }: { pieces: Piece[] }) {
  return keyed(pieces).map(({ key, piece }) => <Stretch key={key} piece={piece} />);
}

/** A piece is known by where it begins: the same words can come twice. */
function keyed(pieces: Piece[]) {
  let at = 0;
  return pieces.map((piece) => {
    const key = `${at} ${piece.is}`;
    at += piece.text.length;
    return { key, piece };
  });
}

function Stretch({ piece: { is, text } }: { piece: Piece }) {
  if (is === "same") return text;
  const Mark = is === "added" ? "ins" : "del";
  return (
    <Mark>
      <span className="sr-only">{words(`change.amendment.${is}`)} </span>
      {text}
      <span className="sr-only"> {words("change.amendment.end")}</span>
    </Mark>
  );
}
