import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { ConfidenceKind } from "@/lib/private/confidence";
import { organisations, people } from "./people";
import { plans } from "./plans";

const moment = () => timestamp({ withTimezone: true, precision: 3 });

/** The journal of an employee: theirs alone. `sealed` is what the application encrypted, here and below. */
export const journalEntries = pgTable(
  "journal_entries",
  {
    orgId: uuid().notNull(),
    entryId: uuid().notNull(),
    personId: uuid().notNull(),
    writtenAt: moment().notNull(),
    changedAt: moment(),
    version: integer().notNull().default(1),
    sealed: text().notNull(),
  },
  (entry) => [
    primaryKey({ columns: [entry.orgId, entry.entryId] }),
    index("journal_entries_of").on(entry.orgId, entry.personId, entry.entryId),
    foreignKey({
      name: "journal_entries_person",
      columns: [entry.orgId, entry.personId],
      foreignColumns: [people.orgId, people.personId],
    }),
    check("journal_entries_sealed", sql`${entry.sealed} like 'v1.%'`),
  ],
).enableRLS();

/** What an employee tells HR in confidence about a plan: their circumstances, or a concern about the process. */
export const confidences = pgTable(
  "confidences",
  {
    orgId: uuid().notNull(),
    confidenceId: uuid().notNull(),
    planId: uuid().notNull(),
    employeeId: uuid().notNull(),
    kind: text().$type<ConfidenceKind>().notNull(),
    /** The earlier one that has changed; it stays as it was told. */
    followsId: uuid(),
    /** Settled when it is told: whether nobody but the HR partner who approved the plan could hear it. */
    openToApprover: boolean().notNull(),
    toldAt: moment().notNull(),
    takenBackAt: moment(),
    erasedAt: moment(),
    sealed: text(),
  },
  (told) => [
    primaryKey({ columns: [told.orgId, told.confidenceId] }),
    index("confidences_employee").on(told.orgId, told.employeeId),
    index("confidences_plan").on(told.orgId, told.planId),
    foreignKey({
      name: "confidences_plan",
      columns: [told.orgId, told.planId],
      foreignColumns: [plans.orgId, plans.planId],
    }),
    foreignKey({
      name: "confidences_employee",
      columns: [told.orgId, told.employeeId],
      foreignColumns: [people.orgId, people.personId],
    }),
    check("confidences_kind", sql`${told.kind} in ('circumstance', 'concern')`),
    check(
      "confidences_sealed",
      sql`coalesce(${told.sealed}, '') like 'v1.%' or ${told.erasedAt} is not null`,
    ),
  ],
).enableRLS();

/** What HR answers the employee. After-care is an answer too, so HR keeps no words that the employee cannot read. */
export const confidenceAnswers = pgTable(
  "confidence_answers",
  {
    orgId: uuid().notNull(),
    answerId: uuid().notNull(),
    confidenceId: uuid().notNull(),
    employeeId: uuid().notNull(),
    byId: uuid().notNull(),
    answeredAt: moment().notNull(),
    /** The day of after-care this answers, 14 or 60; null for any other answer. */
    afterDay: smallint(),
    sealed: text(),
  },
  (answer) => [
    primaryKey({ columns: [answer.orgId, answer.answerId] }),
    uniqueIndex("confidence_answers_after_care").on(
      answer.orgId,
      answer.confidenceId,
      answer.afterDay,
    ),
    foreignKey({
      name: "confidence_answers_confidence",
      columns: [answer.orgId, answer.confidenceId],
      foreignColumns: [confidences.orgId, confidences.confidenceId],
    }),
    foreignKey({
      name: "confidence_answers_by",
      columns: [answer.orgId, answer.byId],
      foreignColumns: [people.orgId, people.personId],
    }),
    check("confidence_answers_after_day", sql`${answer.afterDay} in (14, 60)`),
  ],
).enableRLS();

/** What crosses over to the plan, in words the employee agreed to and without the reason. */
export const adjustments = pgTable(
  "adjustments",
  {
    orgId: uuid().notNull(),
    adjustmentId: uuid().notNull(),
    confidenceId: uuid().notNull(),
    planId: uuid().notNull(),
    employeeId: uuid().notNull(),
    byId: uuid().notNull(),
    proposedAt: moment().notNull(),
    answeredAt: moment(),
    agreed: boolean(),
    endedAt: moment(),
    sealed: text(),
  },
  (adjustment) => [
    primaryKey({ columns: [adjustment.orgId, adjustment.adjustmentId] }),
    index("adjustments_plan").on(adjustment.orgId, adjustment.planId),
    foreignKey({
      name: "adjustments_confidence",
      columns: [adjustment.orgId, adjustment.confidenceId],
      foreignColumns: [confidences.orgId, confidences.confidenceId],
    }),
    foreignKey({
      name: "adjustments_by",
      columns: [adjustment.orgId, adjustment.byId],
      foreignColumns: [people.orgId, people.personId],
    }),
  ],
).enableRLS();

/** Where help is to be had, the same for everyone in the organisation; who opens it is kept nowhere. */
export const helpResources = pgTable(
  "help_resources",
  {
    orgId: uuid().notNull(),
    resourceId: uuid().notNull(),
    title: text().notNull(),
    about: text().notNull(),
    url: text(),
    addedAt: moment().notNull(),
  },
  (resource) => [
    primaryKey({ columns: [resource.orgId, resource.resourceId] }),
    foreignKey({
      name: "help_resources_organisation",
      columns: [resource.orgId],
      foreignColumns: [organisations.orgId],
    }),
  ],
).enableRLS();
