/** A piece of a page as it is marked up: an element with its classes, or text. */
export type Leaf = string | Piece;

export type Piece = { tag: string; looks: string[]; href?: string; children: Leaf[] };

export const isPiece = (leaf: Leaf): leaf is Piece => typeof leaf !== "string";

export const looksLike = ({ looks }: Piece, look: string) => looks.includes(look);

const leftOut = {
  tags: [
    "form",
    "nav",
    "button",
    "input",
    "select",
    "textarea",
    "summary",
    "template",
    "script",
    "style",
  ],
  looks: [
    "screen-only",
    "actions",
    "local-nav",
    "on-this-page",
    "skip-link",
    "sr-only",
    "ledger-line",
    "trend-picture",
  ],
};

/** Whether something serves the screen alone: controls, ways around the page, and pictures whose table stands beside them. */
export function isLeftOut({ tag, looks }: Pick<Piece, "tag" | "looks">): boolean {
  return leftOut.tags.includes(tag) || looks.some((look) => leftOut.looks.includes(look));
}
