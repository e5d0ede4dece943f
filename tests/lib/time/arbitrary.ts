import fc from "fast-check";
import { addDays } from "@/lib/time/day";

export const anyDay = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays("2010-01-01", n));

export const anyZone = fc.constantFrom(
  "UTC",
  "Europe/Dublin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Kiritimati",
);

/** A day and a calendar with holidays around it, so that they are met. */
export const anyStart = anyDay.chain((from) =>
  fc.record({
    from: fc.constant(from),
    calendar: fc.record({
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
      holidays: fc.array(
        fc.integer({ min: -40, max: 40 }).map((n) => addDays(from, n)),
        { maxLength: 30 },
      ),
    }),
  }),
);
