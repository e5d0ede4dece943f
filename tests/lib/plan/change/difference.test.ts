import { describe, expect, test } from "vitest";
import { difference, newSide, oldSide } from "@/lib/plan/change/difference";

const read = (pieces: ReturnType<typeof difference>) => pieces.map(({ text }) => text).join("");

const from = "Posted by 22:15, with all six fields.";
const to = "Posted by 22:10, with all seven fields.";

describe("two texts side by side", () => {
  test("what went and what came are told apart word by word", () => {
    const changed = difference(from, to).filter(({ is }) => is !== "same");
    expect(changed).toEqual([
      { is: "removed", text: "15" },
      { is: "added", text: "10" },
      { is: "removed", text: "six" },
      { is: "added", text: "seven" },
    ]);
  });

  test("each side reads as its own text, to the last space", () => {
    for (const [a, b] of [
      [from, to],
      ["", "New."],
      ["Two\n lines ", "Two\nlines"],
      ["הסטנדרט נשמר", "הסטנדרט לא נשמר 👍"],
    ] as const) {
      expect(read(oldSide(difference(a, b)))).toBe(a);
      expect(read(newSide(difference(a, b)))).toBe(b);
    }
  });

  test("the same text has nothing that came or went", () => {
    expect(difference(from, from).every(({ is }) => is === "same")).toBe(true);
  });

  test("the longest texts, wholly different, are told apart in a moment", () => {
    const long = (word: string) => Array.from({ length: 1600 }, (_, n) => word + n).join(" ");
    const began = performance.now();
    difference(long("a"), long("b"));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
