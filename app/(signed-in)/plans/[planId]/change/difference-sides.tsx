import { words } from "@/app/words";
import { difference, newSide, oldSide, type Piece } from "@/lib/plan/change/difference";
import type { BeforeAfter } from "./text-of";

type Props = { texts: BeforeAfter; after: string };

/** Two texts side by side, word by word: what goes is struck through, what comes is underlined, and both are said. */
export function DifferenceSides({ texts, after }: Props) {
  const pieces = difference(texts.from, texts.to);
  return (
    <div className="difference">
      <Column title={words("change.amendment.before")} pieces={oldSide(pieces)} />
      <Column title={after} pieces={newSide(pieces)} />
    </div>
  );
}

function Column({ title, pieces }: { title: string; pieces: Piece[] }) {
  return (
    <div className="difference-side">
      <p className="note">{title}</p>
      <p className="said">
        {pieces.length === 0 && words("change.amendment.empty")}
        {keyed(pieces).map(({ key, piece }) => (
          <Stretch key={key} piece={piece} />
        ))}
      </p>
    </div>
  );
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
