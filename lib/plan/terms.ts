import * as z from "zod";
import { workingCalendar } from "@/lib/time/working-day";
import { zone } from "@/lib/time/zone";

const days = (min: number, max: number) => z.int().min(min).max(max);

/** What an organisation sets for its plans, within bounds; copied into each plan, so a later change of preset moves no running plan. */
const presets = z.strictObject({
  shortestDays: days(30, 120),
  longestDays: days(30, 120),
  usualDays: days(30, 120),
  readingDays: days(2, 10),
  answerQuestions: days(1, 5),
  answerConfirmations: days(1, 10),
  answerRequests: days(1, 10),
  observationShareDays: days(1, 5),
  observationStopDays: days(1, 10),
  observationsAWeek: days(0, 5),
  harderAddsDays: days(10, 60),
  statementDays: days(5, 20),
  contactsAWeek: days(0, 10),
  criticalInARow: days(1, 20),
  readBackLikeness: z.number().min(0.5).max(1),
});

export type Presets = z.output<typeof presets>;

export const usualPresets: Presets = {
  shortestDays: 30,
  longestDays: 120,
  usualDays: 60,
  readingDays: 2,
  answerQuestions: 1,
  answerConfirmations: 3,
  answerRequests: 3,
  observationShareDays: 5,
  observationStopDays: 10,
  observationsAWeek: 2,
  harderAddsDays: 10,
  statementDays: 5,
  contactsAWeek: 3,
  criticalInARow: 5,
  readBackLikeness: 0.8,
};

/** What a plan counts by: the zone of its days, the working days of its organisation, and the presets. */
export const terms = z.strictObject({ zone, calendar: workingCalendar, presets });

export type Terms = z.output<typeof terms>;
