import type words from "@/lib/wording/en.json";
import type { whereItStands } from "./check-in/check-in";
import type { Result } from "./ending/result";
import type { PlanEvent } from "./event";
import type { GateQuestion } from "./gate/questions";

/** Something a person wrote in an event: under which label it stands, and what it is about where that is not plain. */
export type OwnWords = {
  label: keyof (typeof words)["history"]["words"];
  text: string;
  place?: string;
  question?: GateQuestion;
  expectationId?: string;
  verdict?: Verdict;
  url?: string;
};

/** Where an expectation was said to stand, or how it was judged. */
type Verdict = (typeof whereItStands)[number] | Result["result"];

/** The texts of events, in the order in which they are read. */
export const written = [
  "how",
  "fact",
  "effect",
  "interpretation",
  "anotherExplanation",
  "employeeFirst",
  "whatWasHeard",
  "whatIDid",
  "whatIHeardLastTime",
  "whatINeed",
  "text",
  "ownWords",
  "words",
  "whatDiffers",
  "whatIChange",
  "whatIChanged",
  "why",
  "wouldHelp",
  "note",
  "witness",
  "recognition",
  "whatIsMissing",
  "statement",
  "reason",
  "helpAdded",
  "whatStays",
  "withoutSupportReason",
  "withoutStandardReason",
  "decisions",
  "helpAgreed",
  "whatIsRight",
] as const;

type Written = (typeof written)[number];

/** What a person wrote in an event, apart from the plan's text itself. */
export function ownWords(event: PlanEvent): OwnWords[] {
  const plain = new Map<string, unknown>(Object.entries(event));
  return [...written.flatMap((label) => textsAt(label, plain.get(label))), ...inside(event)];
}

function textsAt(label: Written, value: unknown): OwnWords[] {
  const texts = Array.isArray(value) ? value : [value];
  return texts.filter((text) => typeof text === "string").map((text) => ({ label, text }));
}

function inside(event: PlanEvent): OwnWords[] {
  switch (event.type) {
    case "plan_returned":
      return event.comments.map(({ place, text }) => ({ label: "comment", place, text }));
    case "plan_approved":
      return event.answers.map(({ question, place, text }) => ({
        label: "answer",
        question,
        place,
        text,
      }));
    case "promise_done":
    case "progress_logged":
      return event.evidence.map(({ url, says }) => ({ label: "evidence", url, text: says ?? url }));
    case "check_in_held":
      return event.stands.map(({ expectationId, stands, words }) => ({
        label: "stands",
        expectationId,
        verdict: stands,
        text: words,
      }));
    case "hearing_opened":
    case "plan_closed":
      return event.results.map(({ expectationId, result, numbers, reason }) => ({
        label: "result",
        expectationId,
        verdict: result,
        text: `${numbers} ${reason}`,
      }));
    default:
      return [];
  }
}
