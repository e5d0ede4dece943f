import { v7 as newId } from "uuid";
import type { Status } from "@/lib/plan/status";
import { cover, handoff, idOf } from "@/tests/cast";
import { type ActorName, nora, plotOf } from "./actors";
import type { Guarded } from "./ground";

/** One question to the app: who asks what, and what the tables say of it. */
export type Probe = {
  readonly actor: ActorName;
  readonly route: string;
  readonly of: string;
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly asFlight?: true;
  readonly isPermitted: boolean;
  /** Who reads the plan is told why not; for everyone else there is nothing. */
  readonly isReader: boolean;
};

export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

const fixed: Record<string, string> = {
  expectationId: handoff,
  promiseId: cover,
  exampleId: idOf(411),
  guestId: idOf(701),
  personId: nora.personId,
  checkInId: "rhythm-2026-10-05",
  day: "2026-10-06",
  part: "about",
  "...nextauth": "csrf",
};

/** The address of a route; what has no id yet is asked for by one that nothing has. */
export function filled(route: string, ids: Record<string, string>): string {
  return route.replace(/\[([^\]]+)\]/g, (_, name: string) => ids[name] ?? fixed[name] ?? newId());
}

/** The plan on which an actor is what they are called, in a status. */
export function planFor({ plans }: Pick<Guarded, "plans">, actor: ActorName, status: Status) {
  const seeded = plans[plotOf(actor)][status];
  if (!seeded) throw new Error(`no plan is ${status}`);
  return seeded;
}
