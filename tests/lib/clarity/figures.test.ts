import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { findings } from "@/lib/clarity/findings";
import { here, part } from "../../clarity/items";
import { f1, score } from "../../clarity/metrics";

describe("the figures the check stands on", () => {
  const items = part("heldback");
  const result = score(
    items,
    items.map(({ text, field }) => new Set(findings(text, field).map(({ code }) => code))),
  );

  test("on texts it never learnt from it stops where a careful HR partner would", () => {
    expect(f1(result.item)).toBeGreaterThanOrEqual(0.97);
    expect(result.macro).toBeGreaterThanOrEqual(0.88);
  });

  test("it leaves good texts alone", () => {
    expect(result.item.fp / result.clean).toBeLessThanOrEqual(0.03);
  });

  test("no text of one set is in another", () => {
    const texts = ["train", "tune", "heldback"]
      .flatMap((name) => part(name))
      .map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("it is small enough to run in the browser", () => {
    const files = ["lexicon", "weights"].map((name) => here(`../../lib/clarity/en/${name}.json`));
    const size = gzipSync(files.map((file) => readFileSync(file)).join("\n"), { level: 9 }).length;
    expect(size).toBeLessThan(150_000);
  });
});
