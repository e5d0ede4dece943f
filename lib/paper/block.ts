/** Who speaks: serif is what people wrote, sans what the product says. */
export type Face = "serif" | "sans";

type Size = "note" | "ui" | "body" | "lead";

export type Style = { face: Face; size: Size; isStrong: boolean; isSoft: boolean };

/** The sign beside a state word; the word alone says it too. */
export const marks = ["kept", "moved", "running", "open", "part", "missed"] as const;

export type Mark = (typeof marks)[number];

/** Words of one look, or a sign. */
export type Run = { style: Style } & ({ text: string } | { mark: Mark });

export type Item = { label: Run[]; blocks: Block[] };

/** What stands on paper, in reading order and without any place: a heading, text, a list, a table, or a part of the page. */
export type Block =
  | { is: "heading"; level: 1 | 2 | 3; isSmall: boolean; runs: Run[] }
  | { is: "text"; runs: Run[] }
  | { is: "list"; items: Item[] }
  | { is: "table"; caption: Run[]; head: Cell[]; rows: Cell[][] }
  | { is: "part"; look: "plain" | "ruled" | "reply"; blocks: Block[] };

export type Cell = { runs: Run[]; isName: boolean; isNumber: boolean };
