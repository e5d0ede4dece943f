const kinds = ["progress", "win", "setback"] as const;

/** What is to be logged. */
export type LogKind = (typeof kinds)[number];

export function logKindFrom(written: string | string[] | undefined): LogKind {
  return kinds.find((kind) => kind === written) ?? "progress";
}
