import { type Figure, targetInWords } from "./measure";

const HEAD = ["figure", "value", "target", "", "how measured"];

function rounded(value: number): string {
  if (Number.isNaN(value)) return "none";
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}

/** The figures as a Markdown table, one a line, its columns set under each other. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, target, how, holds }) => [
    name,
    rounded(value),
    targetInWords(target),
    holds ? "holds" : "MISSED",
    how,
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(HEAD), rule, ...rows.map(line)].join("\n");
}
