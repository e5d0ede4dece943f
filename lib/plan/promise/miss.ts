import * as z from "zod";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import { against, missing, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { cause } from "./cause";
import { promiseStanding } from "./ledger";
import { promiseOf, withPromise } from "./promise";
import { whyNotOtherSide, whyNotOwner } from "./sides";

/** Why a promise was missed, as its owner says, as the other side sees it, and as HR decides where the two differ (001-12). */
export type Miss = {
  explained: Recorded<"miss_explained"> | null;
  answered: Recorded<"miss_answered"> | null;
  decided: Recorded<"cause_decided"> | null;
};

export const missEvents = [
  z.strictObject({ type: z.literal("miss_explained"), promiseId: id, cause, text }),
  z.strictObject({
    type: z.literal("miss_answered"),
    promiseId: id,
    seesItAs: cause,
    text: text.optional(),
  }),
  z.strictObject({ type: z.literal("cause_decided"), promiseId: id, cause, reason: text }),
] as const;

type MissEvent = "miss_explained" | "miss_answered" | "cause_decided";

export const missChanges: Changes<MissEvent> = {
  miss_explained: (plan, explained) =>
    withPromise(plan, explained.event.promiseId, (one) => ({
      ...one,
      miss: { ...one.miss, explained },
    })),
  miss_answered: (plan, answered) =>
    withPromise(plan, answered.event.promiseId, (one) => ({
      ...one,
      miss: { ...one.miss, answered },
    })),
  cause_decided: (plan, decided) =>
    withPromise(plan, decided.event.promiseId, (one) => ({
      ...one,
      miss: { ...one.miss, decided },
    })),
};

export const missRules: Rules<MissEvent> = {
  miss_explained: ({ plan, event, standing, now }) => {
    const wrong = whyNotOwner(plan, event.promiseId, standing);
    if (wrong) return wrong;
    const promise = promiseOf(plan, event.promiseId);
    if (promise?.miss.explained) return against("already_explained");
    return refuseWhen(
      !promise || promiseStanding(plan, promise, now).state !== "missed",
      against("not_missed"),
    );
  },
  miss_answered: ({ plan, event, standing }) => {
    const wrong = whyNotOtherSide(plan, event.promiseId, standing);
    if (wrong) return wrong;
    const promise = promiseOf(plan, event.promiseId);
    if (!promise?.miss.explained) return against("not_explained_yet");
    return refuseWhen(promise.miss.answered !== null, against("already_answered"));
  },
  cause_decided: ({ plan, event }) => {
    const promise = promiseOf(plan, event.promiseId);
    if (!promise) return missing("no_such_promise", "promiseId");
    const { explained, answered, decided } = promise.miss;
    if (decided) return against("already_decided");
    const differ = explained && answered && explained.event.cause !== answered.event.seesItAs;
    return refuseWhen(!differ, against("the_two_do_not_differ"));
  },
};
