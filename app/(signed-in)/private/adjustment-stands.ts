import { words } from "@/app/words";
import type { Adjustment } from "@/lib/private/adjustment";
import type { Zone } from "@/lib/time/zone";
import { fullMoment } from "./full-moment";

/** How an adjustment stands, said to its employee. */
export function adjustmentStands(
  { by, agreed, answeredAt, endedAt }: Adjustment,
  zone: Zone,
): string {
  if (endedAt) return words("private.adjustment.ended", { at: fullMoment(endedAt, zone) });
  if (!answeredAt) return words("private.adjustment.proposed", { name: by.name });
  const at = fullMoment(answeredAt, zone);
  return agreed
    ? words("private.adjustment.inForce", { at })
    : words("private.adjustment.declined", { at });
}

/** How an adjustment stands, said to HR. */
export function adjustmentStandsForHr(
  { agreed, answeredAt, endedAt, proposedAt }: Adjustment,
  name: string,
  zone: Zone,
): string {
  if (endedAt) return words("private.adjustment.hr.ended", { at: fullMoment(endedAt, zone) });
  if (!answeredAt) {
    return words("private.adjustment.hr.proposed", { at: fullMoment(proposedAt, zone), name });
  }
  const at = fullMoment(answeredAt, zone);
  return agreed
    ? words("private.adjustment.hr.inForce", { at })
    : words("private.adjustment.hr.declined", { at, name });
}
