import { expect, test } from "vitest";
import { findings } from "@/lib/clarity/findings";
import { templates } from "@/lib/plan/document";
import examples from "@/lib/wording/en-examples.json";

const readAs = {
  title: "comment",
  observed: "gap",
  expected: "standard",
  measure: "measure",
  evidence: "comment",
  support: "support",
} as const;

test("the examples come from at least ten kinds of work, each told apart by its name", () => {
  expect(new Set(examples.map(({ work }) => work)).size).toBe(examples.length);
  expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  expect(examples.length).toBeGreaterThanOrEqual(10);
});

test("whatever a plan is about, there is an example from similar work", () => {
  expect(new Set(examples.map(({ template }) => template))).toEqual(new Set(templates));
});

test("nothing in an example would be stopped at by our own check", () => {
  const found = examples.flatMap((example) =>
    (Object.keys(readAs) as (keyof typeof readAs)[]).flatMap((part) =>
      findings(example[part], readAs[part]).map(({ code, message }) => ({
        example: example.work,
        part,
        code,
        words: message.values.words,
      })),
    ),
  );
  expect(found).toEqual([]);
});
