import { expect, test } from "vitest";
import { planDocument } from "@/lib/plan/document";
import type { Draft } from "@/lib/plan/draft";
import { type Place, putPlace, takePlace, withoutExpectationIn } from "@/lib/plan/draft-place";
import { type PlaceName, shapes } from "@/lib/plan/draft-shape";
import { fromWritten, toWritten } from "@/lib/plan/draft-written";
import { cover, document, early, handoff, idOf } from "../../cast";

const manner = { language: "en-GB", zone: "Europe/Dublin" };
const whole = (): Draft => JSON.parse(JSON.stringify(document()));

const places: Place[] = [
  ...(["about", "ground", "promises", "rhythm", "controls", "dates"] as const).map((name) => ({
    name,
  })),
  { name: "expectation", expectationId: handoff },
  { name: "expectation", expectationId: early },
];

const shown = (draft: Draft, place: Place) =>
  toWritten(shapes[place.name], takePlace(draft, place), manner);

const saved = (draft: Draft, place: Place, written: unknown) =>
  putPlace(draft, place, fromWritten(shapes[place.name], written, manner));

test("a supervisor who opens a page and saves it unchanged changes nothing", () => {
  for (const place of places)
    expect(planDocument.parse(saved(whole(), place, shown(whole(), place))), place.name).toEqual(
      planDocument.parse(whole()),
    );
});

test("what cannot be read yet is kept as it was typed", () => {
  const typed = { startsOn: "sometime in May", endsOn: "4/12/2026" };
  const draft = saved(whole(), { name: "dates" }, typed);
  expect(draft).toMatchObject({ startsOn: "sometime in May", endsOn: "2026-12-04" });
  expect(shown(draft, { name: "dates" })).toEqual({
    startsOn: "sometime in May",
    endsOn: "4 December 2026",
  });
});

test("a half-written due time is kept, and its halves come back", () => {
  const place: Place = { name: "expectation", expectationId: handoff };
  const dueAt = { day: "early December", time: "18:00" };
  const draft = saved(whole(), place, { ...shown(whole(), place), dueAt });
  expect(shown(draft, place).dueAt).toEqual(dueAt);
});

test("a row in which nothing was written is left out, one with a single word is kept", () => {
  const rows = [
    { id: idOf(1), on: "", text: " " },
    { id: idOf(2), on: "", text: "One" },
  ];
  const draft = saved({}, { name: "ground" }, { earlierFeedback: rows });
  expect(draft.earlierFeedback).toEqual([{ id: idOf(2), text: "One" }]);
});

const help = (draft: Draft, written: unknown[]) => {
  const place: Place = { name: "expectation", expectationId: handoff };
  return planDocument.parse(saved(draft, place, { ...shown(draft, place), help: written }));
};

test("help written with an expectation stands among the promises of its supervisor", () => {
  const dueAt = { day: "12 October 2026", time: "17:00" };
  const { promises } = help(whole(), [{ id: idOf(9), owner: "supervisor", text: "Calm", dueAt }]);
  expect(promises.find(({ id }) => id === idOf(9))).toMatchObject({
    owner: "supervisor",
    to: "employee",
    kind: "commitment",
    expectationIds: [handoff],
    supports: true,
  });
});

test("help taken away from one expectation stays where another one rests on it", () => {
  const { promises } = help(whole(), []);
  expect(promises.find(({ id }) => id === cover)?.expectationIds).toEqual([early]);
});

test("an expectation that is removed takes along its own help, and not what others rest on", () => {
  const one = planDocument.parse(withoutExpectationIn(whole(), early));
  expect(one.promises.map(({ id }) => id)).toContain(cover);
  const none = withoutExpectationIn(withoutExpectationIn(whole(), early), handoff);
  expect(none.promises).not.toContainEqual(expect.objectContaining({ id: cover }));
});

test("a control that would have ended by a removed expectation asks for another end", () => {
  const ends = { when: "weeks_at_standard", expectationId: early, weeks: 3 };
  const { controls } = document();
  const draft = { ...whole(), controls: [{ ...controls[0], ends }] };
  expect(withoutExpectationIn(draft, early).controls).toEqual([
    { ...controls[0], ends: { when: "weeks_at_standard", weeks: 3 } },
  ]);
});

test("a number that the chosen kind of measure does not ask for is not submitted unseen", () => {
  const place: Place = { name: "expectation", expectationId: handoff };
  const written = shown(whole(), place);
  const measure = { ...Object(written.measure), kind: "count" };
  const target = { ...Object(measure.target), over: "each_week", weeks: "3" };
  const draft = saved(whole(), place, { ...written, measure: { ...measure, target } });
  const [first] = planDocument.parse(draft).expectations;
  expect(first?.measure.start).not.toHaveProperty("of");
  expect(first?.measure.target).toEqual({
    text: "At least 19 of the last 20",
    value: 19,
    over: "each_week",
    weeks: 3,
  });
});

test("every page of the editor has a shape that belongs to the plan's text", () => {
  const written: PlaceName[] = ["about", "promises", "rhythm", "controls", "dates"];
  const names = [...written.flatMap((name) => Object.keys(shapes[name])), "causes"];
  const [ofText, answers] = [names.filter((name) => name !== "answers"), "wordingAnswers"];
  for (const name of [...ofText, answers]) expect(planDocument.shape).toHaveProperty(name);
});
