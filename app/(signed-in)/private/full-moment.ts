import { clock, fullDay } from "@/app/ui/dates";
import type { Instant } from "@/lib/time/instant";
import { dayOf, type Zone } from "@/lib/time/zone";

/** `4 December 2026, 18:00` */
export const fullMoment = (at: Instant, zone: Zone) =>
  `${fullDay(dayOf(at, zone))}, ${clock(at, zone)}`;
