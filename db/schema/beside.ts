import { sql } from "drizzle-orm";
import {
  boolean,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Status } from "@/lib/plan/status";
import type { Waiting } from "@/lib/plan/waiting";

const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });

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
    index("plan_hr_waits_beside_reviews")
      .on(wait.orgId, wait.since)
      .where(sql`${wait.what} <> 'review'`),
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
