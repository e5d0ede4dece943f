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
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (person) => [
    primaryKey({ columns: [person.orgId, person.personId] }),
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
