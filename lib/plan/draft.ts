import * as z from "zod";
import { addDays, type Day, mondayOf } from "@/lib/time/day";
import type { Terms } from "./terms";

/** The document a supervisor edits: the same names as the plan's text, every one of them optional, never part of history. */
export const draft = z.record(z.string().max(60), z.json());

export type Draft = z.output<typeof draft>;

/** What a new draft begins with: dates the organisation's presets suggest, and nothing about the person. */
export function freshDraft({ presets }: Terms, today: Day): Draft {
  const startsOn = addDays(mondayOf(today), 14);
  return {
    startsOn,
    endsOn: addDays(startsOn, presets.usualDays),
    workingAgreement: {
      points: [],
      answerQuestions: presets.answerQuestions,
      answerConfirmations: presets.answerConfirmations,
      answerRequests: presets.answerRequests,
      contactFrom: "08:00",
      contactTo: "18:00",
    },
    rhythm: { weekday: 1, time: "14:00", minutes: 30, everyWeeks: 1 },
    expectations: [],
    promises: [],
    controls: [],
    causes: [],
    earlierFeedback: [],
  };
}
