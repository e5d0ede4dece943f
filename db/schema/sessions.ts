import { sql } from "drizzle-orm";
import {
  check,
  customType,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Device } from "@/lib/people/device";
import { people } from "./people";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** The directory: the only unique key that spans organisations. */
export const signInNames = pgTable(
  "sign_in_names",
  { email: text().primaryKey(), orgId: uuid().notNull(), personId: uuid().notNull() },
  (name) => [
    foreignKey({
      name: "sign_in_names_person",
      columns: [name.orgId, name.personId],
      foreignColumns: [people.orgId, people.personId],
    }),
    check("sign_in_names_lower_case", sql`${name.email} = lower(${name.email})`),
  ],
).enableRLS();

export const credentials = pgTable(
  "credentials",
  {
    orgId: uuid().notNull(),
    personId: uuid().notNull(),
    passwordHash: text().notNull(),
    changedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (credential) => [
    primaryKey({ columns: [credential.orgId, credential.personId] }),
    foreignKey({
      name: "credentials_person",
      columns: [credential.orgId, credential.personId],
      foreignColumns: [people.orgId, people.personId],
    }),
  ],
).enableRLS();

export const sessions = pgTable(
  "sessions",
  {
    orgId: uuid().notNull(),
    idHash: bytea().notNull(),
    personId: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    lastSeenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
    browser: text().$type<Device["browser"]>(),
    system: text().$type<Device["system"]>(),
  },
  (session) => [
    primaryKey({ columns: [session.orgId, session.idHash] }),
    index("sessions_id_hash").on(session.idHash),
    index("sessions_expires_at").on(session.expiresAt),
    foreignKey({
      name: "sessions_person",
      columns: [session.orgId, session.personId],
      foreignColumns: [people.orgId, people.personId],
    }),
  ],
).enableRLS();

/** One row per bucket: the moment its next turn would be due if turns came evenly (GCRA). */
export const throttle = pgTable("throttle", {
  bucket: bytea().primaryKey(),
  dueAt: timestamp({ withTimezone: true }).notNull(),
}).enableRLS();
