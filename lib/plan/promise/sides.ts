import type { Standing } from "@/lib/people/standing";
import type { Plan } from "@/lib/plan/plan";
import { against, missing, type Refusal } from "@/lib/plan/refusal";
import type { PromiseOnLedger } from "./promise";
import type { Side } from "./promised";

/** The side a promise is made to; it answers, and nobody answers for it. */
function otherSide(promise: PromiseOnLedger): Side {
  return promise.promised.to;
}

const find = (plan: Plan, promiseId: string) =>
  plan.promises.find((one) => one.promised.id === promiseId);

export function whyNotOwner(plan: Plan, promiseId: string, standing: Standing): Refusal | null {
  const promise = find(plan, promiseId);
  if (!promise) return missing("no_such_promise", "promiseId");
  return promise.promised.owner === standing
    ? null
    : { code: "not_permitted", because: "only_its_owner" };
}

export function whyNotOtherSide(plan: Plan, promiseId: string, standing: Standing): Refusal | null {
  const promise = find(plan, promiseId);
  if (!promise) return missing("no_such_promise", "promiseId");
  return otherSide(promise) === standing
    ? null
    : { code: "not_permitted", because: "only_the_other_side" };
}

export function whyNotOpen(plan: Plan, promiseId: string): Refusal | null {
  const promise = find(plan, promiseId);
  if (!promise) return missing("no_such_promise", "promiseId");
  return promise.confirmed ? against("already_confirmed") : null;
}
