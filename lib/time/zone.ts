import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import type { Day } from "./day";
import { type Instant, written } from "./instant";
import { remembered } from "./remembered";

/** A named time zone such as `Europe/Dublin`; a bare offset is refused, because it knows no summer time. */
export type Zone = string;

export const zone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z]/)
  .refine(isKnown);

export const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

function isKnown(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const dayOf: (moment: Instant, where: Zone) => Day = remembered((moment, where) =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(where).toPlainDate().toString(),
);

/** The instant of a time on the clock (`HH:MM`); a time the clock skips becomes as much later, of one it shows twice the first counts. */
export const at: (on: Day, time: string, where: Zone) => Instant = remembered((on, time, where) => {
  const plainTime = Temporal.PlainTime.from(time);
  return written(
    Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: where, plainTime }).toInstant(),
  );
});

/** The instant at which the next day begins: "by" a day means before it. */
export const endOfDay: (on: Day, where: Zone) => Instant = remembered((on, where) =>
  written(Temporal.PlainDate.from(on).add({ days: 1 }).toZonedDateTime(where).toInstant()),
);

/** The time on the clock, `HH:MM`. */
export const timeOf: (moment: Instant, where: Zone) => string = remembered((moment, where) =>
  Temporal.Instant.from(moment)
    .toZonedDateTimeISO(where)
    .toPlainTime()
    .toString({ smallestUnit: "minute" }),
);
