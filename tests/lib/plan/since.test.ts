import { describe, expect, test } from "vitest";
import { chronicle, narrowed } from "@/lib/plan/chronicle";
import { expectationIn } from "@/lib/plan/expectation-in";
import { toldSince } from "@/lib/plan/since";
import { early, handoff, ines, tobias, update } from "../../cast";
import { type Story, underway } from "../../story";

const names = { [ines.personId]: "Ines", [tobias.personId]: "Tobias" };

const about = { what: "expectation", id: handoff } as const;

const typesSince = ({ plan, history }: Story, by: string, version: number) =>
  toldSince(plan, history, names, { by, version }).map(({ recorded }) => recorded.event.type);

/** Ines asks and takes one question back; Tobias answers the other. */
function talked() {
  const story = underway();
  const { version } = story.plan;
  const asked = story.tell(ines, "2026-10-06T09:00:00.000Z", {
    type: "question_asked",
    about,
    text: "Where do I note who was told?",
  });
  const slip = story.tell(ines, "2026-10-06T09:01:00.000Z", {
    type: "question_asked",
    about: { what: "plan" },
    text: "A slip.",
  });
  story.tell(ines, "2026-10-06T09:01:10.000Z", { type: "entry_taken_back", entryId: slip });
  story.tell(tobias, "2026-10-07T09:00:00.000Z", {
    type: "question_answered",
    questionId: asked,
    text: "Both names.",
  });
  return { story, version };
}

describe("what happened since somebody read", () => {
  test("each reader finds what the other did, and nothing of their own", () => {
    const { story, version } = talked();
    expect(typesSince(story, ines.personId, version)).toEqual(["question_answered"]);
    expect(typesSince(story, tobias.personId, version)).toEqual(["question_asked"]);
  });

  test("what was taken back is not told; who has read everything finds nothing", () => {
    const { story, version } = talked();
    expect(
      JSON.stringify(toldSince(story.plan, story.history, names, { by: "", version })),
    ).not.toContain("A slip.");
    expect(typesSince(story, "", story.plan.version)).toEqual([]);
  });

  test("an answer belongs to the expectation that was asked about; a question about the plan to none", () => {
    const { story } = talked();
    const found = story.history.slice(-4).map(({ event }) => expectationIn(story.plan, event));
    expect(found).toEqual([handoff, null, null, handoff]);
  });
});

test("a history narrowed to an expectation tells what bears on it, promises included, and nothing else", () => {
  const { story } = talked();
  const promiseId = update;
  const note = "Posted at 15:40.";
  story.tell(ines, "2026-10-09T15:41:00.000Z", {
    type: "promise_done",
    promiseId,
    note,
    evidence: [],
  });
  const all = chronicle(story.plan, story.history, names);
  const typesAbout = (about: string) =>
    narrowed(story.plan, all, { about }).map(({ recorded }) => recorded.event.type);
  const touched = story.plan.promises.find(({ promised }) => promised.id === promiseId)?.promised;
  expect(typesAbout(handoff)).toContain("question_answered");
  expect(typesAbout(early)).not.toContain("question_asked");
  expect(typesAbout(handoff).includes("promise_done")).toBe(
    touched?.expectationIds.includes(handoff),
  );
  expect(typesAbout(early).includes("promise_done")).toBe(touched?.expectationIds.includes(early));
  expect(narrowed(story.plan, all, {})).toHaveLength(story.history.length);
});
