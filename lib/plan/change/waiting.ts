import type { Plan } from "@/lib/plan/plan";
import type { Waiting } from "@/lib/plan/waiting";
import { type Amendment, amendmentAnswerBy, isDecided, waitingFor } from "./amendment";

const isParty = (standing: string) => standing === "employee" || standing === "supervisor";

const ofOne = (plan: Plan, one: Amendment): Waiting[] => {
  const { id: about, at } = one.proposed;
  const by = amendmentAnswerBy(plan, one);
  const parties = waitingFor(one).filter(isParty);
  if (parties.length === 0) {
    const since = one.answers.at(-1)?.at ?? at;
    return [{ for: "hr", what: "decide_amendment", about, since, by: null }];
  }
  return parties.map((side) => ({
    for: side === "employee" ? "employee" : "supervisor",
    what: "answer_amendment",
    about,
    since: at,
    by,
  }));
};

/** After the time to answer, HR may decide without those who did not (C.6). */
export function waitingUnanswered(plan: Plan): Waiting[] {
  return plan.amendments
    .filter((one) => !isDecided(one) && waitingFor(one).length > 0)
    .map((one) => ({
      for: "hr",
      what: "decide_amendment",
      about: one.proposed.id,
      since: amendmentAnswerBy(plan, one),
      by: null,
    }));
}

/** Proposed changes that wait for an answer of a party, or once both have answered for HR's word (C.6). */
export function waitingAmendments(plan: Plan): Waiting[] {
  return plan.amendments.filter((one) => !isDecided(one)).flatMap((one) => ofOne(plan, one));
}
