import { expect, test } from "vitest";
import { foresee } from "@/app/ui/live-foresee";
import { handoff, idOf, ines, tobias, update, wren } from "../cast";
import { underway } from "../story";

const now = "2026-10-07T09:00:00.000Z";
const { plan } = underway();
const foreseen = (event: object, by = ines) =>
  foresee(plan, { id: idOf(900), event } as never, by, now);
const day = (written: string) => written.replace(" ", "\u00a0");
const about = { what: "expectation", id: handoff } as const;

test("each thing that is written down in passing is foreseen as it will stand on the plan", () => {
  const logged = { type: "progress_logged", about, kind: "win", text: "Six of six.", evidence: [] };
  expect(foreseen(logged)).toEqual({
    kind: "win",
    text: "Six of six.",
    place: "wins",
    about: "expectation",
    values: { on: day("7 October"), number: "1", more: "" },
  });
  const setback = { ...logged, kind: "setback", whatIChange: "I begin at ten." };
  expect(foreseen(setback)).toMatchObject({
    place: "progress",
    values: { more: "I begin at ten." },
  });
  const asked = { type: "question_asked", about, text: "Which desk?" };
  expect(foreseen(asked)).toMatchObject({
    kind: "question",
    text: "Which desk?",
    place: `question:${handoff}`,
  });
  expect(foreseen({ ...asked, about: { what: "plan" } })).toMatchObject({ place: "question" });
  const value = { value: 4, of: 5 };
  const measured = {
    type: "measure_recorded",
    expectationId: handoff,
    weekOf: "2026-10-05",
    value,
  };
  expect(foreseen(measured)).toMatchObject({
    kind: "value",
    text: "4 / 5",
    place: `value:${handoff}`,
    values: { on: day("5 October") },
  });
  const done = { type: "promise_done", promiseId: update, note: "Posted.", evidence: [] };
  expect(foreseen(done)).toMatchObject({
    kind: "done",
    text: "Post an entry every Friday.",
    place: `promise:${update}`,
    state: "delivered",
  });
  const newDueAt = "2026-11-30T16:00:00.000Z";
  const moved = { type: "date_change_asked", promiseId: update, newDueAt, reason: "A week off." };
  expect(foreseen(moved)).toMatchObject({
    kind: "date",
    text: "Post an entry every Friday.",
    place: `promise:${update}`,
    state: "asked",
  });
});

test("what the rules object to, what has another shape and what a stranger writes is left to the answer", () => {
  const setback = {
    type: "progress_logged",
    about,
    kind: "setback",
    text: "Two late.",
    evidence: [],
  };
  expect(foreseen(setback)).toBeNull();
  expect(foreseen({ ...setback, whatIChange: "I begin at ten." })).not.toBeNull();
  expect(foreseen({ type: "progress_logged" })).toBeNull();
  expect(
    foreseen({ type: "promise_done", promiseId: update, note: "x", evidence: [] }, tobias),
  ).toBeNull();
  expect(foreseen({ type: "question_asked", about, text: "May I?" }, wren)).toBeNull();
});

test("agreeing, approving and ending are never foreseen", () => {
  expect(foreseen({ type: "statement_added", about, text: "I see it otherwise." })).toBeNull();
});
