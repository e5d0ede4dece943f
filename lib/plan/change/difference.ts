import { diffWordsWithSpace } from "diff";

/** A stretch of text that stayed, came or went. */
export type Piece = { is: "same" | "added" | "removed"; text: string };

/** What became of a text, word by word, in reading order. */
export function difference(from: string, to: string): Piece[] {
  return diffWordsWithSpace(from, to).map(({ value, added, removed }) => ({
    is: kindOf(added, removed),
    text: value,
  }));
}

function kindOf(added: boolean, removed: boolean): Piece["is"] {
  if (added) return "added";
  return removed ? "removed" : "same";
}

/** The pieces as the old text shows them: all that stayed or went. */
export const oldSide = (pieces: Piece[]) => pieces.filter(({ is }) => is !== "added");

/** The pieces as the new text shows them: all that stayed or came. */
export const newSide = (pieces: Piece[]) => pieces.filter(({ is }) => is !== "removed");
