import { sql } from "drizzle-orm";
import {
  boolean,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Standing } from "@/lib/people/standing";
import type { EventType, PlanEvent } from "@/lib/plan/event";
import type { Status } from "@/lib/plan/status";
import type { Terms } from "@/lib/plan/terms";
import { people } from "./people";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** Whose plan it is, its version and the summary that lists need; everything else is in its history. */
export const plans = pgTable(
  "plans",
  {
    orgId: uuid().notNull(),
    planId: uuid().notNull(),
    employeeId: uuid().notNull(),
    /** The supervisor with whom the plan began; the history tells of every handover after it. */
    firstSupervisorId: uuid().notNull(),
    supervisorId: uuid().notNull(),
    terms: jsonb().$type<Terms>().notNull(),
    status: text().$type<Status>().notNull().default("draft"),
    version: integer().notNull().default(0),
    head: bytea(),
    wasDelivered: boolean().notNull().default(false),
    title: text(),
    startsOn: date(),
    endsOn: date(),
    nextAt: timestamp({ withTimezone: true, precision: 3 }),
    waitsForEmployee: integer().notNull().default(0),
    waitsForSupervisor: integer().notNull().default(0),
    waitsForHr: integer().notNull().default(0),
    changedAt: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    /** Since when its words are gone by the rule of its closing; such a plan stands towards nobody. */
    erasedAt: timestamp({ withTimezone: true, precision: 3 }),
    /** Null but for a plan at the gate, like the two after it for a running one: what lists look for, and seldom moved. */
    atGateSince: timestamp({ withTimezone: true, precision: 3 }).generatedAlwaysAs(
      sql`case when status in ('in_review', 'ready') then changed_at end`,
    ),
    runningUntil: date().generatedAlwaysAs(
      sql`case when status in ('delivered', 'underway', 'paused', 'hearing') then ends_on end`,
    ),
    awaitedUntil: date().generatedAlwaysAs(
      sql`case when status in ('delivered', 'underway', 'paused', 'hearing') and waits_for_supervisor > 0 then ends_on end`,
    ),
  },
  (plan) => [
    primaryKey({ columns: [plan.orgId, plan.planId] }),
    index("plans_employee").on(plan.orgId, plan.employeeId),
    index("plans_supervisor").on(plan.orgId, plan.supervisorId),
    index("plans_status").on(plan.orgId, plan.status, plan.planId),
    index("plans_at_gate")
      .on(plan.orgId, plan.atGateSince)
      .where(sql`${plan.atGateSince} is not null`),
    index("plans_running")
      .on(plan.orgId, plan.runningUntil, plan.planId)
      .where(sql`${plan.runningUntil} is not null`),
    index("plans_awaited")
      .on(plan.orgId, plan.awaitedUntil, plan.planId)
      .where(sql`${plan.awaitedUntil} is not null`),
    index("plans_wait_for_hr").on(plan.orgId, plan.planId).where(sql`${plan.waitsForHr} > 0`),
    ...(["employee", "firstSupervisor", "supervisor"] as const).map((who) =>
      foreignKey({
        name: `plans_${who.toLowerCase()}_person`,
        columns: [plan.orgId, plan[`${who}Id`]],
        foreignColumns: [people.orgId, people.personId],
      }),
    ),
  ],
).enableRLS();

/** The history: one row an event, in order, chained and signed; never changed, never deleted. Retention empties its words. */
export const planEvents = pgTable(
  "plan_events",
  {
    orgId: uuid().notNull(),
    planId: uuid().notNull(),
    seq: integer().notNull(),
    id: uuid().notNull(),
    type: text().$type<EventType>().notNull(),
    actorId: uuid().notNull(),
    standing: text().$type<Standing>().notNull(),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    zone: text().notNull(),
    body: jsonb().$type<PlanEvent>(),
    salt: bytea(),
    commitment: bytea().notNull(),
    head: text().notNull(),
    prev: bytea().notNull(),
    hash: bytea().notNull(),
    signature: bytea().notNull(),
    keyId: text().notNull(),
  },
  (event) => [
    primaryKey({ columns: [event.orgId, event.planId, event.seq] }),
    uniqueIndex("plan_events_id").on(event.orgId, event.planId, event.id),
    index("plan_events_deletes_on")
      .on(sql`(${event.body} ->> 'deleteOn')`)
      .where(sql`${event.type} = 'plan_closed'`),
    foreignKey({
      name: "plan_events_plan",
      columns: [event.orgId, event.planId],
      foreignColumns: [plans.orgId, plans.planId],
    }),
    foreignKey({
      name: "plan_events_actor",
      columns: [event.orgId, event.actorId],
      foreignColumns: [people.orgId, people.personId],
    }),
  ],
).enableRLS();

/** What a supervisor is still writing: a document and not history, seen by its author alone. */
export const planDrafts = pgTable(
  "plan_drafts",
  {
    orgId: uuid().notNull(),
    planId: uuid().notNull(),
    document: jsonb().$type<Record<string, unknown>>().notNull(),
    version: integer().notNull().default(1),
    savedAt: timestamp({ withTimezone: true, precision: 3 }).notNull(),
  },
  (draft) => [
    primaryKey({ columns: [draft.orgId, draft.planId] }),
    foreignKey({
      name: "plan_drafts_plan",
      columns: [draft.orgId, draft.planId],
      foreignColumns: [plans.orgId, plans.planId],
    }).onDelete("cascade"),
  ],
).enableRLS();
