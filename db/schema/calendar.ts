import {
  customType,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { people } from "./people";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** The secret address of a person's calendar: one at a time, and only its hash is kept. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    orgId: uuid().notNull(),
    personId: uuid().notNull(),
    secretHash: bytea().notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
  },
  (feed) => [
    primaryKey({ columns: [feed.orgId, feed.personId] }),
    index("calendar_feeds_secret_hash").on(feed.secretHash),
    foreignKey({
      name: "calendar_feeds_person",
      columns: [feed.orgId, feed.personId],
      foreignColumns: [people.orgId, people.personId],
    }),
  ],
).enableRLS();
