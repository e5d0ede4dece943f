import * as z from "zod";
import { day } from "@/lib/time/day";
import { timeOfDay } from "@/lib/time/zone";
import { control } from "./change/control";
import { expectation } from "./expectation/expectation";
import { promised } from "./promise/promised";
import { id, text, title } from "./text";

/** The kinds of gap; a single event suggests a talk and not a plan (001-16). */
export const gapKinds = ["single_event", "repeated", "skill", "judgement", "unclear"] as const;

export const templates = ["deadlines", "omissions", "quality", "skill", "communication"] as const;

/** Causes looked at before any target is set (002-02). Health is not among them: it has its private channel. */
export const causes = [
  "clarity",
  "skill",
  "tools",
  "workload",
  "relationship",
  "motivation",
] as const;

const cause = z.strictObject({ kind: z.enum(causes), found: text });

const earlierFeedback = z.strictObject({ id, on: day, text });

/** How the two of them talk about the plan: answer times in working days, contact hours on working days (004-15). */
const workingAgreement = z.strictObject({
  points: z.array(text).max(20).default([]),
  answerQuestions: z.int().min(1).max(5),
  answerConfirmations: z.int().min(1).max(10),
  answerRequests: z.int().min(1).max(10),
  contactFrom: timeOfDay,
  contactTo: timeOfDay,
});

/** The regular check-in: a weekday (1 = Monday), a time in the plan's zone, minutes, every how many weeks (003-5c). */
const rhythm = z.strictObject({
  weekday: z.int().min(1).max(7),
  time: timeOfDay,
  minutes: z.int().min(5).max(240),
  everyWeeks: z.int().min(1).max(4),
});

/** A wording finding of level *must*, answered with a reason that HR and the employee read. */
const wordingAnswer = z.strictObject({
  place: z.string().max(200),
  code: z.string().max(40),
  reason: text,
});

/** The plan's text: all that both sides read, from why it exists to how it ends. */
export const planDocument = z.strictObject({
  title,
  template: z.enum(templates),
  gapKind: z.enum(gapKinds),
  intent: text,
  whyItMatters: text,
  couldHaveDoneEarlier: text,
  consequence: text,
  causes: z.array(cause).min(1).max(20),
  earlierFeedback: z.array(earlierFeedback).min(1).max(20),
  lineOn: day,
  lineNote: text,
  workingAgreement,
  rhythm,
  controls: z.array(control).max(20).default([]),
  startsOn: day,
  endsOn: day,
  expectations: z.array(expectation).min(1).max(10),
  promises: z.array(promised).min(1).max(100),
  citesPlanIds: z.array(id).max(10).default([]),
  wordingAnswers: z.array(wordingAnswer).max(100).default([]),
});

export type PlanDocument = z.output<typeof planDocument>;
