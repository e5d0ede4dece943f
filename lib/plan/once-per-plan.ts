import type { Plan } from "./plan";

/** The same answers, worked out once for a plan and what else is asked of it: a plan never changes, what happens to it makes another. */
export function oncePerPlan<Of extends [of?: unknown], Answer>(
  work: (plan: Plan, ...of: Of) => Answer,
): (plan: Plan, ...of: Of) => Answer {
  const known = new WeakMap<Plan, Map<Of[0], Answer>>();
  return (plan, ...of) => {
    const answers = known.get(plan) ?? new Map<Of[0], Answer>();
    known.set(plan, answers);
    const answer = answers.get(of[0]) ?? work(plan, ...of);
    answers.set(of[0], answer);
    return answer;
  };
}
