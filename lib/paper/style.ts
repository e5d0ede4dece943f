import type { Style } from "./block";
import type { Piece } from "./piece";

export const plain: Style = { face: "sans", size: "ui", isStrong: false, isSoft: false };

// What the classes of the screen mean on paper; what is not named here changes nothing.
const ofLook: Record<string, Partial<Style>> = {
  said: { face: "serif", size: "body" },
  lead: { face: "serif", size: "lead" },
  quoted: { face: "serif" },
  note: { face: "sans", size: "note", isSoft: true },
  soft: { isSoft: true },
  "promise-what": { face: "serif", size: "body" },
  "page-head-over": { isSoft: true },
  "page-head-people": { isSoft: true },
  "section-under": { isSoft: true },
  "side-count": { isSoft: true },
  "letter-head": { isSoft: true },
  "letter-outcome": { size: "lead" },
};

const ofTag: Record<string, Partial<Style>> = {
  strong: { isStrong: true },
  caption: { size: "note", isSoft: true },
};

/** How words look inside a piece, given how they look around it. */
export function styleIn({ tag, looks }: Piece, around: Style): Style {
  return Object.assign({ ...around }, ofTag[tag], ...looks.map((look) => ofLook[look]));
}
