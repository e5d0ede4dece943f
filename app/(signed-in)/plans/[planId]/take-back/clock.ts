import { language } from "@/app/ui/language";
import type { Instant } from "@/lib/time/instant";
import type { Zone } from "@/lib/time/zone";

/** `14:02:31` */
export function clockToTheSecond(moment: Instant, zone: Zone): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).format(new Date(moment));
}
