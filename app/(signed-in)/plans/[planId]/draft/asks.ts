import type { PlaceName } from "@/lib/plan/draft-shape";
import type en from "@/lib/wording/en.json";
import type { EntryKind } from "./entry";
import { patternOf } from "./pattern";
import type { When } from "./use-entry";

export type AskKey = keyof (typeof en)["draft"]["asks"];

/** A question of the editor: its words, the control it is answered with, and when it is asked. */
export type Ask = { says: AskKey; kind: EntryKind | "rows"; when?: When[] };

const ask = (says: AskKey, kind: Ask["kind"], ...when: When[]): Ask =>
  when.length > 0 ? { says, kind, when } : { says, kind };

const isShare: When = { at: "measure.kind", is: ["share"] };
const isNumber: When = { at: "measure.kind", is: ["count", "minutes"] };
const overUnits: When = { at: "measure.target.over", is: ["units"] };
const overWeeks: When = { at: "measure.target.over", is: ["each_week", "window"] };
const isWritten: When = { at: "writtenBefore.known", is: ["written"] };
const ends = (way: string): When => ({ at: "ends.when", is: [way] });

/** Every question by the page it is asked on and the path of its answer there. */
export const asks: Record<PlaceName, Record<string, Ask>> = {
  about: {
    title: ask("title", "line"),
    template: ask("template", "select"),
    gapKind: ask("gapKind", "radios"),
    intent: ask("intent", "long"),
    whyItMatters: ask("whyItMatters", "long"),
    couldHaveDoneEarlier: ask("couldHaveDoneEarlier", "long"),
    consequence: ask("consequence", "long"),
  },
  ground: {
    "causes.clarity": ask("causeClarity", "long"),
    "causes.skill": ask("causeSkill", "long"),
    "causes.tools": ask("causeTools", "long"),
    "causes.workload": ask("causeWorkload", "long"),
    "causes.relationship": ask("causeRelationship", "long"),
    "causes.motivation": ask("causeMotivation", "long"),
    earlierFeedback: ask("earlierFeedback", "rows"),
    "earlierFeedback.*.on": ask("feedbackOn", "day"),
    "earlierFeedback.*.text": ask("feedbackText", "long"),
    lineOn: ask("lineOn", "day"),
    lineNote: ask("lineNote", "long"),
  },
  expectation: {
    title: ask("expectationTitle", "line"),
    standard: ask("standard", "long"),
    gap: ask("gap", "long"),
    examples: ask("examples", "rows"),
    "examples.*.on": ask("exampleOn", "day"),
    "examples.*.text": ask("exampleText", "long"),
    impact: ask("impact", "long"),
    "writtenBefore.known": ask("known", "radios"),
    "writtenBefore.on": ask("knownOn", "day", isWritten),
    "writtenBefore.where": ask("knownWhere", "line", isWritten),
    "measure.counted": ask("counted", "long"),
    "measure.kind": ask("measureKind", "radios"),
    "measure.unit": ask("unit", "line"),
    "measure.better": ask("better", "radios"),
    "measure.start.text": ask("startText", "line"),
    "measure.start.value": ask("startValue", "number"),
    "measure.start.of": ask("startOf", "number", isShare),
    "measure.start.weeks": ask("startWeeks", "number", isNumber),
    "measure.target.text": ask("targetText", "line"),
    "measure.target.over": ask("targetOver", "radios"),
    "measure.target.value": ask("targetValue", "number"),
    "measure.target.of": ask("targetOf", "number", isShare, overUnits),
    "measure.target.weeks": ask("targetWeeks", "number", overWeeks),
    evidence: ask("evidence", "rows"),
    "evidence.*.text": ask("evidenceText", "line"),
    dueAt: ask("dueAt", "moment"),
    help: ask("help", "rows"),
    "help.*.owner": ask("helpOwner", "select"),
    "help.*.text": ask("helpText", "long"),
    "help.*.dueAt": ask("helpDueAt", "moment"),
    inControl: ask("inControl", "long"),
    serves: ask("serves", "long"),
  },
  promises: {
    promises: ask("promises", "rows"),
    "promises.*.between": ask("promiseBetween", "select"),
    "promises.*.kind": ask("promiseKind", "select"),
    "promises.*.text": ask("promiseText", "long"),
    "promises.*.dueAt": ask("promiseDueAt", "moment"),
    "promises.*.for": ask("promiseFor", "boxes"),
    "promises.*.supports": ask("promiseSupports", "yes"),
  },
  rhythm: {
    "rhythm.weekday": ask("weekday", "select"),
    "rhythm.time": ask("time", "time"),
    "rhythm.minutes": ask("minutes", "number"),
    "rhythm.everyWeeks": ask("everyWeeks", "number"),
    "workingAgreement.answerQuestions": ask("answerQuestions", "number"),
    "workingAgreement.answerConfirmations": ask("answerConfirmations", "number"),
    "workingAgreement.answerRequests": ask("answerRequests", "number"),
    "workingAgreement.contactFrom": ask("contactFrom", "time"),
    "workingAgreement.contactTo": ask("contactTo", "time"),
    "workingAgreement.points": ask("points", "long"),
  },
  controls: {
    controls: ask("controls", "rows"),
    "controls.*.text": ask("controlText", "long"),
    "controls.*.reason": ask("controlReason", "long"),
    "controls.*.askedBy": ask("controlAskedBy", "line"),
    "controls.*.ends.when": ask("controlEnds", "radios"),
    "controls.*.ends.promiseId": ask("controlPromise", "select", ends("promise_confirmed")),
    "controls.*.ends.expectationId": ask("controlExpectation", "select", ends("weeks_at_standard")),
    "controls.*.ends.weeks": ask("controlWeeks", "number", ends("weeks_at_standard")),
    "controls.*.ends.on": ask("controlOn", "day", ends("day_reached")),
    "controls.*.afterwards": ask("controlAfterwards", "line"),
  },
  dates: {
    startsOn: ask("startsOn", "day"),
    endsOn: ask("endsOn", "day"),
  },
};

/** The question at a path of a page; a path deeper than any question belongs to the question above it. */
export function askAt(place: PlaceName, path: string): Ask | null {
  const known = asks[place][patternOf(path)];
  if (known) return known;
  return path.includes(".") ? askAt(place, path.replace(/\.[^.]*$/, "")) : null;
}
