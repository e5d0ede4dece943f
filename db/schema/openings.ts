import {
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { people } from "./people";
import { plans } from "./plans";

const moment = () => timestamp({ withTimezone: true, precision: 3 });

/** On which days others opened a plan: for its employee to know, and for nobody else. */
export const planOpenings = pgTable(
  "plan_openings",
  {
    orgId: uuid().notNull(),
    planId: uuid().notNull(),
    personId: uuid().notNull(),
    openedOn: date().notNull(),
  },
  (opening) => [
    primaryKey({ columns: [opening.orgId, opening.planId, opening.personId, opening.openedOn] }),
    foreignKey({
      name: "plan_openings_plan",
      columns: [opening.orgId, opening.planId],
      foreignColumns: [plans.orgId, plans.planId],
    }).onDelete("cascade"),
    foreignKey({
      name: "plan_openings_person",
      columns: [opening.orgId, opening.personId],
      foreignColumns: [people.orgId, people.personId],
    }),
  ],
).enableRLS();

/** How far each reader has read a plan, and how far before this visit: a bookmark that its owner alone reads. */
export const planBookmarks = pgTable(
  "plan_bookmarks",
  {
    orgId: uuid().notNull(),
    planId: uuid().notNull(),
    personId: uuid().notNull(),
    version: integer().notNull(),
    readAt: moment().notNull(),
    versionBefore: integer(),
    readBefore: moment(),
  },
  (bookmark) => [
    primaryKey({ columns: [bookmark.orgId, bookmark.planId, bookmark.personId] }),
    foreignKey({
      name: "plan_bookmarks_plan",
      columns: [bookmark.orgId, bookmark.planId],
      foreignColumns: [plans.orgId, plans.planId],
    }).onDelete("cascade"),
    foreignKey({
      name: "plan_bookmarks_person",
      columns: [bookmark.orgId, bookmark.personId],
      foreignColumns: [people.orgId, people.personId],
    }),
  ],
).enableRLS();
