import { expect, test } from "vitest";
import { readable } from "@/app/(signed-in)/plans/[planId]/history/readable";
import { words } from "@/app/words";
import { eventTypes, planEvent, type Recorded } from "@/lib/plan/event";
import { placeNamed } from "@/lib/plan/gate/places";
import { ownWords, written } from "@/lib/plan/own-words";
import { after, draftOf, type Plan } from "@/lib/plan/plan";
import { type Sentence, sentence } from "@/lib/plan/sentence";
import { text } from "@/lib/plan/text";
import { whatChanged } from "@/lib/plan/what-changed";
import {
  bram,
  cover,
  document,
  idOf,
  ines,
  odile,
  origin,
  tobias,
  walkThrough,
  wren,
} from "../../cast";
import { randomHistory } from "../../random-history";
import { gateAnswers, inReview, type Story, submitted, underway } from "../../story";
import golden from "./event.golden.json";

const names = {
  [ines.personId]: "Ines",
  [tobias.personId]: "Tobias",
  [odile.personId]: "Odile",
  [wren.personId]: "Wren",
  [bram.personId]: "Bram",
};

const commentId = idOf(901);

const { plan: anyPlan } = underway();
const quoted = { q: (said: string) => `‘${said}’` };

function inWords({ key, values }: Sentence): string {
  return words.markup(`history.says.${key}`, { ...readable(anyPlan, values), ...quoted });
}

/** What the history says of each entry of a story, in order. */
function told(history: Recorded[]): string[] {
  let plan = draftOf(origin);
  return history.map((recorded) => {
    const said = inWords(sentence(recorded, plan, names));
    plan = after(plan, recorded);
    return said;
  });
}

/** What the last step of a story changed. */
function changesOf({ history, plan }: Story, before: Plan) {
  const [last] = history.slice(-1);
  return last ? whatChanged(last, before, plan, names) : [];
}

test("the way to a clear expectation reads in plain sentences", () => {
  expect(told(underway().history)).toMatchInlineSnapshot(`
    [
      "Tobias submitted the plan to HR.",
      "Odile approved the draft and answered the eight questions.",
      "Tobias handed the plan over to Ines, with time to read until 2 October 2026. Edition 1 came into force.",
      "Ines acknowledged receipt of edition 1. Receipt is not agreement.",
      "Ines wrote expectation 1 in own words.",
      "Tobias confirmed these words. From here on, expectation 1 is clear.",
      "Ines wrote expectation 2 in own words.",
      "Tobias confirmed these words. From here on, expectation 2 is clear.",
    ]
  `);
});

test("every event of many random lives has a sentence that names who did it and leaves nothing blank", {
  timeout: 30_000,
}, () => {
  for (let seed = 1; seed <= 120; seed += 1) {
    const { history } = randomHistory(seed, 36);
    const said = told(history);
    for (const [at, { event, by }] of history.entries()) {
      expect(said[at], event.type).toContain(names[by]);
      expect(said[at], event.type).not.toMatch(/[{}<>]|‘’| {2}|expectation 0| of [.,]|undefined/);
    }
  }
});

test("every kind of event there is has a sentence, also where what it speaks of is unknown", () => {
  const { plan } = underway();
  const events = golden.map((one) => planEvent.parse(one));
  expect(new Set(events.map(({ type }) => type)).size).toBe(eventTypes.length);
  for (const event of events) {
    const recorded = { by: ines.personId, event } as Recorded;
    expect(inWords(sentence(recorded, plan, names))).toMatch(/^\S.*[.›’]$/s);
  }
});

test("no text that a person can write in an event is left out of the history", () => {
  const known: readonly string[] = written;
  const inner = (shape: { def: { innerType?: unknown; element?: unknown } }): unknown =>
    shape.def.innerType ?? shape.def.element ?? null;
  const isText = (shape: unknown): boolean =>
    shape === text ||
    (typeof shape === "object" &&
      shape !== null &&
      "def" in shape &&
      isText(inner(shape as never)));
  for (const { shape } of planEvent.options)
    for (const [field, of] of Object.entries(shape)) if (isText(of)) expect(known).toContain(field);
});

test("the words of a comment stand under the place it was written to", () => {
  const comments = [{ id: commentId, place: "intent", text: "Say what you want for her." }];
  expect(ownWords({ type: "plan_returned", comments })).toEqual([
    { label: "comment", place: "intent", text: "Say what you want for her." },
  ]);
});

test("a place is named by itself or by the nearest place around it", () => {
  const nameOf = (path: string) => placeNamed(document(), path)?.place;
  expect(nameOf("expectations.0.standard")).toBe("expectations.0.standard");
  expect(nameOf("expectations.1.measure.target")).toBe("expectations.1.measure");
  expect(nameOf("promises.2.text")).toBe("promises");
  expect(nameOf("expectations.7.standard")).toBeUndefined();
});

test("a second submission says what changed, a first one says nothing", () => {
  const story = inReview();
  story.tell(odile, "2026-09-22T09:00:00.000Z", {
    type: "plan_returned",
    comments: [{ id: commentId, place: "intent", text: "Say what you want for her." }],
  });
  const before = story.plan;
  story.tell(tobias, "2026-09-23T09:00:00.000Z", submitted({ intent: "I want her to succeed." }));

  expect(changesOf(inReview(), draftOf(origin))).toEqual([]);
  expect(changesOf(story, before)).toEqual([
    { label: "intent", n: 0, part: "", from: document().intent, to: "I want her to succeed." },
  ]);
});

test("a later start moves the end and every due date, and the history says each", () => {
  const story = inReview();
  story.tell(odile, "2026-10-01T09:00:00.000Z", {
    type: "plan_approved",
    answers: gateAnswers,
  });
  const before = story.plan;
  story.tell(tobias, "2026-10-02T09:00:00.000Z", {
    type: "plan_delivered",
    how: "In a meeting.",
    readingUntilOn: "2026-10-06",
    startsOn: "2026-10-07",
    endsOn: "2026-12-08",
  });
  const changes = changesOf(story, before);
  expect(changes.slice(0, 2)).toEqual([
    { label: "startsOn", n: 0, part: "", from: "2026-10-05", to: "2026-10-07" },
    { label: "endsOn", n: 0, part: "", from: "2026-12-04", to: "2026-12-08" },
  ]);
  expect(changes.filter(({ label }) => label === "promiseDue")).toHaveLength(3);
  expect(changes.filter(({ label }) => label === "dueAt")).toHaveLength(2);
});

test("a handover and an agreed date name both readings; a question changes nothing", () => {
  const story = underway();
  const asked = story.tell(ines, "2026-10-12T09:00:00.000Z", {
    type: "date_change_asked",
    promiseId: walkThrough,
    newDueAt: "2026-10-20T17:00:00.000Z",
    reason: "The form is frozen.",
  });
  let before = story.plan;
  story.tell(tobias, "2026-10-13T09:00:00.000Z", {
    type: "date_change_answered",
    askId: asked,
    agreed: true,
  });
  expect(changesOf(story, before)).toEqual([
    {
      label: "promiseDue",
      n: 0,
      part: "Walk through the six fields together",
      from: "2026-10-16T17:00:00.000Z",
      to: "2026-10-20T17:00:00.000Z",
    },
  ]);

  before = story.plan;
  story.tell(odile, "2026-10-13T10:00:00.000Z", {
    type: "supervisor_changed",
    newSupervisorId: bram.personId,
    reason: "Tobias moves to another depot.",
  });
  expect(changesOf(story, before)).toContainEqual({
    label: "supervisor",
    n: 0,
    part: "",
    from: "Tobias",
    to: "Bram",
  });

  before = story.plan;
  story.tell(ines, "2026-10-14T10:00:00.000Z", {
    type: "question_asked",
    about: { what: "promise", id: cover },
    text: "Who covers on Thursday?",
  });
  expect(changesOf(story, before)).toEqual([]);
});
