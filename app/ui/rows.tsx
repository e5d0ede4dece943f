import type { ReactNode } from "react";

type Tone = "next" | "standing" | "names" | "history" | "past";

/** A list on the two axes; what is to come is dated strongly, what has been softly. */
export function Rows({ tone = "past", children }: { tone?: Tone; children: ReactNode }) {
  return <ol className={`rows rows-${tone}`}>{children}</ol>;
}
