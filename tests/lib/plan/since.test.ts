import { describe, expect, test } from "vitest";
import { expectationIn, toldSince } from "@/lib/plan/since";
import { handoff, ines, tobias } from "../../cast";
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
