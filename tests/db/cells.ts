import { standings } from "@/lib/people/standing";
import { type EventType, eventTypes } from "@/lib/plan/event";
import { statuses } from "@/lib/plan/status";

/** Every event × standing × status, the stranger included. */
export const cells = eventTypes.flatMap((type: EventType) =>
  [...standings, "stranger" as const].flatMap((standing) =>
    statuses.map((status) => ({ type, standing, status })),
  ),
);
