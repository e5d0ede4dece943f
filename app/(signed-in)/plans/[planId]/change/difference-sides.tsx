import { words } from "@/app/words";
import { difference, newSide, oldSide, type Piece } from "@/lib/plan/change/difference";
import { Stretches } from "./stretches";
import type { BeforeAfter } from "./text-of";

type Props = { texts: BeforeAfter; after: string };

/** Two texts side by side, word by word. */
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
        <Stretches pieces={pieces} />
      </p>
    </div>
  );
}
