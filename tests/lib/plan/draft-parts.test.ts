import { expect, test } from "vitest";
import { type Draft, freshDraft } from "@/lib/plan/draft";
import type { Part } from "@/lib/plan/draft-part";
import { missingIn, partsOf } from "@/lib/plan/draft-parts";
import { document, handoff, terms } from "../../cast";

const now = "2026-09-21T09:00:00.000Z";
const whole = (put: Draft = {}): Draft => JSON.parse(JSON.stringify({ ...document(), ...put }));
const statusOf = (draft: Draft, part: Part) =>
  partsOf(draft, terms, now).find((one) => one.part === part)?.status;
const fields = (draft: Draft) => missingIn(draft, terms, now).map(({ field }) => field);

test("a new draft has its dates and its rhythm, and nothing else is started", () => {
  const fresh = freshDraft(terms, "2026-09-21");
  const status = partsOf(fresh, terms, now).map((one) => [one.part, one.status]);
  expect(Object.fromEntries(status)).toEqual({
    about: "not_started",
    ground: "not_started",
    expectations: "not_started",
    promises: "not_started",
    rhythm: "done",
    controls: "if_needed",
    dates: "done",
  });
});

test("a whole text has nothing missing", () => {
  expect(missingIn(whole(), terms, now)).toEqual([]);
});

test("a part with one word in it is in progress, and says what it still needs", () => {
  const draft = { ...freshDraft(terms, "2026-09-21"), title: "Hand-offs" };
  expect(statusOf(draft, "about")).toBe("in_progress");
  expect(fields(draft)).toContain("intent");
  expect(fields(draft)).not.toContain("title");
});

test("a single event is spoken against before anything else is written", () => {
  const draft = { gapKind: "single_event" };
  expect(missingIn(draft, terms, now)).toContainEqual(
    expect.objectContaining({ part: "about", because: "a_talk_not_a_plan" }),
  );
});

test("a rule is asked as soon as what it reads is there", () => {
  const dates = { startsOn: "2026-10-05", endsOn: "2026-10-09" };
  expect(missingIn(dates, terms, now)).toContainEqual(
    expect.objectContaining({ part: "dates", because: "length_within_bounds" }),
  );
});

test("an expectation without help is named with its place, one with help is not", () => {
  const promises = document().promises.map((one) => ({ ...one, supports: false }));
  expect(fields(whole({ promises: JSON.parse(JSON.stringify(promises)) }))).toEqual([
    "expectations.0.support",
  ]);
});

test("each thing that a half-written expectation lacks is named once", () => {
  const expectations = [{ id: handoff, writtenBefore: {}, measure: { start: {}, target: {} } }];
  const missing = fields(whole({ expectations }));
  expect(new Set(missing).size).toBe(missing.length);
  expect(missing).toContain("expectations.0.measure.target.value");
  expect(missing).toContain("expectations.0.dueAt");
});
