import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { AccountChangeKind } from "@/lib/people/account";
import type { PersonStatus } from "@/lib/people/person";

export const organisations = pgTable("organisations", {
  orgId: uuid().primaryKey(),
  name: text().notNull(),
  zone: text().notNull(),
  workingWeekdays: integer().array().notNull(),
  country: text(),
  presets: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  isDemo: boolean().notNull().default(false),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}).enableRLS();

export const people = pgTable(
  "people",
  {
    orgId: uuid()
      .notNull()
      .references(() => organisations.orgId),
    personId: uuid().notNull(),
    name: text().notNull(),
    jobTitle: text().notNull(),
    zone: text(),
    isHr: boolean().notNull().default(false),
    isAdmin: boolean().notNull().default(false),
    status: text().$type<PersonStatus>().notNull().default("active"),
    leftAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (person) => [
    primaryKey({ columns: [person.orgId, person.personId] }),
    index("people_left").on(person.orgId).where(sql`${person.status} = 'left'`),
    check("people_status", sql`${person.status} in ('active', 'left')`),
  ],
).enableRLS();

export const reportingLines = pgTable(
  "reporting_lines",
  {
    orgId: uuid().notNull(),
    personId: uuid().notNull(),
    supervisorId: uuid().notNull(),
    fromOn: date().notNull(),
    toOn: date(),
  },
  (line) => [
    primaryKey({ columns: [line.orgId, line.personId, line.supervisorId, line.fromOn] }),
    foreignKey({
      name: "reporting_lines_person",
      columns: [line.orgId, line.personId],
      foreignColumns: [people.orgId, people.personId],
    }),
    foreignKey({
      name: "reporting_lines_supervisor",
      columns: [line.orgId, line.supervisorId],
      foreignColumns: [people.orgId, people.personId],
    }),
    index("reporting_lines_supervisor_at").on(line.orgId, line.supervisorId),
    check("reporting_lines_not_self", sql`${line.personId} <> ${line.supervisorId}`),
  ],
).enableRLS();

/** What was changed on a person's account, and by whom; never changed itself. */
export const accountChanges = pgTable(
  "account_changes",
  {
    orgId: uuid().notNull(),
    changeId: uuid().notNull(),
    personId: uuid().notNull(),
    byId: uuid().notNull(),
    what: text().$type<AccountChangeKind>().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (change) => [
    primaryKey({ columns: [change.orgId, change.changeId, change.what] }),
    foreignKey({
      name: "account_changes_person",
      columns: [change.orgId, change.personId],
      foreignColumns: [people.orgId, people.personId],
    }),
    foreignKey({
      name: "account_changes_by",
      columns: [change.orgId, change.byId],
      foreignColumns: [people.orgId, people.personId],
    }),
    index("account_changes_person_at").on(change.orgId, change.personId, change.at),
  ],
).enableRLS();
