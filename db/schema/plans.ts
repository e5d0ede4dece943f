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
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Standing } from "@/lib/people/standing";
import type { EventType, PlanEvent } from "@/lib/plan/event";
import type { Status } from "@/lib/plan/status";
import type { Terms } from "@/lib/plan/terms";
import type { Waiting } from "@/lib/plan/waiting";
import { people } from "./people";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });

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
  },
  (plan) => [
    primaryKey({ columns: [plan.orgId, plan.planId] }),
    index("plans_employee").on(plan.orgId, plan.employeeId),
    index("plans_supervisor").on(plan.orgId, plan.supervisorId),
    index("plans_status").on(plan.orgId, plan.status, plan.planId),
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

/** Who sees a plan as a guest right now. */
export const planGuests = pgTable(
  "plan_guests",
  { orgId: uuid().notNull(), planId: uuid().notNull(), personId: uuid().notNull() },
  (guest) => [
    primaryKey({ columns: [guest.orgId, guest.planId, guest.personId] }),
    index("plan_guests_person").on(guest.orgId, guest.personId),
  ],
).enableRLS();

/** The ledger's rows for "what is due" across plans; rebuilt from history at any time. */
export const planPromises = pgTable(
  "plan_promises",
  {
    orgId: uuid().notNull(),
    planId: uuid().notNull(),
    promiseId: uuid().notNull(),
    owner: text().notNull(),
    dueAt: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    settled: boolean().notNull(),
  },
  (promise) => [
    primaryKey({ columns: [promise.orgId, promise.planId, promise.promiseId] }),
    index("plan_promises_due").on(promise.orgId, promise.settled, promise.dueAt),
  ],
).enableRLS();

/** What waits for HR across plans, or will from a moment on; rebuilt from history at any time. */
export const planHrWaits = pgTable(
  "plan_hr_waits",
  {
    orgId: uuid().notNull(),
    planId: uuid().notNull(),
    what: text().$type<Waiting["what"]>().notNull(),
    about: uuid().notNull(),
    since: timestamp({ withTimezone: true, precision: 3 }).notNull(),
  },
  (wait) => [
    primaryKey({ columns: [wait.orgId, wait.planId, wait.what, wait.about] }),
    index("plan_hr_waits_since").on(wait.orgId, wait.since),
  ],
).enableRLS();

/** How many plans are in which status, in slots so that writers do not wait for each other. */
export const planCounts = pgTable(
  "plan_counts",
  {
    orgId: uuid().notNull(),
    status: text().$type<Status>().notNull(),
    slot: smallint().notNull(),
    plans: integer().notNull(),
  },
  (count) => [primaryKey({ columns: [count.orgId, count.status, count.slot] })],
).enableRLS();

/** "Plan X is now version N", for those who have it open; nothing else travels. */
export const outbox = pgTable(
  "outbox",
  {
    orgId: uuid().notNull(),
    planId: uuid().notNull(),
    version: integer().notNull(),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    tx: xid8().notNull().default(sql`pg_current_xact_id()`),
  },
  (row) => [
    primaryKey({ columns: [row.orgId, row.planId, row.version] }),
    index("outbox_tx").on(row.tx),
  ],
).enableRLS();
