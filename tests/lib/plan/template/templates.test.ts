import { expect, test } from "vitest";
import { asks } from "@/app/(signed-in)/plans/[planId]/draft/asks";
import { findings } from "@/lib/clarity/findings";
import { templates } from "@/lib/plan/document";
import { freshDraft } from "@/lib/plan/draft";
import { missingIn, partsOf } from "@/lib/plan/draft-parts";
import { putPlace, rowsOf, takePlace } from "@/lib/plan/draft-place";
import { shapes } from "@/lib/plan/draft-shape";
import { fromWritten, toWritten } from "@/lib/plan/draft-written";
import { withStructure } from "@/lib/plan/template/structure";
import { structureOf } from "@/lib/plan/template/templates";
import en from "@/lib/wording/en.json";
import { document, idOf, terms } from "../../../cast";

const now = "2026-09-21T09:00:00.000Z";
const today = "2026-09-21";
const { kinds } = en.template;

const counting = (n = 900) => {
  let next = n;
  return () => idOf(next++);
};

const begunFrom = (template: (typeof templates)[number]) =>
  withStructure(freshDraft(terms, today), structureOf(template), counting());

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const needed = [
  "title",
  "intent",
  "whyItMatters",
  "couldHaveDoneEarlier",
  "consequence",
  "causes",
  "earlierFeedback",
  "lineOn",
  "lineNote",
  "expectations.0.title",
  "expectations.0.standard",
  "expectations.0.gap",
  "expectations.0.examples",
  "expectations.0.impact",
  "expectations.0.writtenBefore",
  "expectations.0.measure.counted",
  "expectations.0.measure.unit",
  "expectations.0.measure.start",
  "expectations.0.measure.target.text",
  "expectations.0.measure.target.value",
  "expectations.0.evidence",
  "expectations.0.dueAt",
  "expectations.0.inControl",
  "expectations.0.serves",
  "promises.0.text",
  "promises.0.dueAt",
  "promises.1.text",
  "promises.1.dueAt",
];

test.each(templates)(
  "a draft from the template %s counts everything it holds open as missing",
  (template) => {
    const missing = missingIn(begunFrom(template), terms, now).map(({ field }) => field);
    expect(missing).toEqual(expect.arrayContaining(needed));
  },
);

test.each(templates)("the template %s brings choices, and no text but these", (template) => {
  const { template: named, expectations, promises, rhythm } = begunFrom(template);
  expect(named).toBe(template);
  const isId = (text: string) => text.startsWith("01930000");
  const chosen = textsIn([expectations, promises]).filter((text) => !isId(text));
  const known = ["share", "count", "higher", "lower", "units", "window", "each_week"];
  expect([...known, "commitment", "supervisor", "hr", "employee"]).toEqual(
    expect.arrayContaining(chosen),
  );
  expect(rhythm).toMatchObject({ weekday: 1, time: "14:00", everyWeeks: 1 });
});

test("everything else may be complete: a place the template holds open still keeps the plan from HR", () => {
  const [expectation] = rowsOf(begunFrom("deadlines").expectations);
  const whole = { ...document(), expectations: [{ ...expectation }, ...document().expectations] };
  const missing = missingIn(JSON.parse(JSON.stringify(whole)), terms, now);
  expect(missing.length).toBeGreaterThan(10);
  expect(missing.every(({ field }) => field.startsWith("expectations.0"))).toBe(true);
});

test("what a template chose can be changed, and help that stays empty is gone with the next save, so that it is missing", () => {
  const begun = begunFrom("deadlines");
  const [{ id } = {}] = rowsOf(begun.expectations);
  const place = { name: "expectation", expectationId: String(id) } as const;
  const manner = { language: "en", zone: terms.zone };
  const shown = toWritten(shapes.expectation, takePlace(begun, place), manner);
  expect(shown).toMatchObject({
    title: "",
    standard: "",
    measure: { kind: "share", counted: "", target: { over: "units", value: "" } },
    help: [{ owner: "supervisor", text: "" }, { owner: "supervisor" }],
  });
  const changed = { ...shown, measure: { kind: "count", better: "lower" } };
  const saved = putPlace(begun, place, fromWritten(shapes.expectation, changed, manner));
  expect(rowsOf(saved.expectations)[0]).toMatchObject({ measure: { kind: "count" } });
  expect(saved.promises).toEqual([]);
  const fields = missingIn(saved, terms, now).map(({ field }) => field);
  expect(fields).toContain("promises");
});

test("no part of a plan is done by choosing a template", () => {
  const states = (draft: ReturnType<typeof begunFrom>) =>
    partsOf(draft, terms, now).flatMap(({ part, status }) => (status === "done" ? [part] : []));
  for (const template of templates)
    expect(states(begunFrom(template))).toEqual(states(freshDraft(terms, today)));
});

test("the words of a template speak of nobody, count nothing and need no change for HR", () => {
  const people = /\b(he|she|his|her|him|Ines|Tobias|Odile|Wren|Priya|Jonas)\b/;
  for (const text of textsIn(kinds)) {
    expect(text).not.toMatch(/\d/);
    expect(text).not.toMatch(people);
    expect(text).not.toMatch(/!|\b(always|never|attitude|lazy|careless|fault|blame)\b/i);
  }
  const must = ["threat", "private", "overtime", "dissent"];
  for (const { help } of Object.values(kinds))
    for (const text of Object.values(help))
      expect(findings(text, "support").filter(({ code }) => must.includes(code))).toEqual([]);
});

test("every question of a template stands beside a question of the editor, and a beginning leaves its facts open", () => {
  const known = Object.values(asks).flatMap((page) => Object.values(page).map(({ says }) => says));
  for (const { guide } of Object.values(kinds)) {
    expect(known).toEqual(expect.arrayContaining(Object.keys(guide)));
    for (const asking of Object.values(guide)) {
      for (const text of Object.values(asking.ask)) expect(text).toMatch(/\?$/);
      if ("begin" in asking) expect(asking.begin).toContain("…");
    }
  }
});
