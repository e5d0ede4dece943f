import * as z from "zod";
import type { Actor, Standing } from "@/lib/people/standing";
import type { Instant } from "@/lib/time/instant";
import type { Zone } from "@/lib/time/zone";
import { amendmentEvents } from "./change/amendment";
import { controlEvents } from "./change/controls";
import { extensionEvents } from "./change/extension";
import { handoverEvents } from "./change/handover";
import { pauseEvents } from "./change/pause";
import { checkInEvents } from "./check-in/check-in";
import { guestEvents } from "./check-in/guest";
import { correctionEvents } from "./ending/correction";
import { hearingEvents } from "./ending/hearing";
import { outcomeEvents } from "./ending/outcome";
import { feedbackEvents } from "./expectation/feedback";
import { measureEvents } from "./expectation/measured";
import { observationEvents } from "./expectation/observation";
import { progressEvents } from "./expectation/progress";
import { questionEvents } from "./expectation/question";
import { readBackEvents } from "./expectation/read-back";
import { statementEvents } from "./expectation/statement";
import { supportEvents } from "./expectation/support";
import { acknowledgementEvents } from "./gate/acknowledgement";
import { gateEvents } from "./gate/gate";
import type { Plan } from "./plan";
import { dateChangeEvents } from "./promise/date-change";
import { missEvents } from "./promise/miss";
import { promiseEvents } from "./promise/promise";
import type { Refusal } from "./refusal";

/** Everything that can happen to a plan; every other shape derives from it, and shapes only grow. */
export const planEvent = z.discriminatedUnion("type", [
  ...gateEvents,
  ...acknowledgementEvents,
  ...readBackEvents,
  ...questionEvents,
  ...statementEvents,
  ...promiseEvents,
  ...dateChangeEvents,
  ...missEvents,
  ...progressEvents,
  ...measureEvents,
  ...supportEvents,
  ...feedbackEvents,
  ...observationEvents,
  ...checkInEvents,
  ...guestEvents,
  ...amendmentEvents,
  ...pauseEvents,
  ...extensionEvents,
  ...handoverEvents,
  ...controlEvents,
  ...hearingEvents,
  ...outcomeEvents,
  ...correctionEvents,
]);

export type PlanEvent = z.output<typeof planEvent>;
export type EventType = PlanEvent["type"];
export type EventOf<T extends EventType> = Extract<PlanEvent, { type: T }>;

export const eventTypes = planEvent.options.map((shape) => shape.shape.type.value) as EventType[];

/** An event as history keeps it: what was recorded, by whom, standing how, when, and in which zone that person was. */
export type Recorded<T extends EventType = EventType> = T extends EventType
  ? {
      id: string;
      seq: number;
      by: string;
      standing: Standing;
      at: Instant;
      zone: Zone;
      event: EventOf<T>;
    }
  : never;

/** What each event makes of a plan. */
export type Changes<T extends EventType> = {
  [K in T]: (plan: Plan, recorded: Recorded<K>) => Plan;
};

/** What a rule looks at: the plan, the wish, who wishes it, standing how, and the moment. */
export type Asked<T extends EventType = EventType> = {
  plan: Plan;
  event: EventOf<T>;
  actor: Actor;
  standing: Standing;
  now: Instant;
};

/** Why each event may not be recorded, beyond standing and status. */
export type Rules<T extends EventType> = {
  [K in T]: (asked: Asked<K>) => Refusal | null;
};
