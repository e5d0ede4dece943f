/** Who speaks: serif is what people wrote, sans what the product says. */
export type Face = "serif" | "sans";

type Size = "note" | "ui" | "body" | "lead";

export type Style = { face: Face; size: Size; isStrong: boolean; isSoft: boolean };

/** The sign beside a state word; the word alone says it too. */
export const marks = ["kept", "moved", "running", "open", "part", "missed", "apart"] as const;

export type Mark = (typeof marks)[number];

/** Words of one look, or a sign. */
export type Run = { style: Style } & ({ text: string } | { mark: Mark });

export type Item = { label: Run[]; blocks: Block[] };

export type Level = 1 | 2 | 3;

/** What stands on paper, in reading order and without any place: a heading, text, a list, a table, who signs, or a part of the page. */
export type Block =
  | { is: "heading"; level: Level; look: Level | "small"; runs: Run[] }
  | { is: "text"; runs: Run[] }
  | { is: "list"; items: Item[] }
  | { is: "table"; caption: Run[]; head: Cell[]; rows: Cell[][] }
  | { is: "signatures"; people: Block[][] }
  | { is: "part"; look: Look; blocks: Block[] };

/** What sets a part of a page apart: a rule above, a rule beside, or the narrower lines of a letter. */
export type Look = "plain" | "ruled" | "reply" | "letter";

export type Cell = { runs: Run[]; isName: boolean; isNumber: boolean };
