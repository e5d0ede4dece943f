import type { Plan } from "@/lib/plan/plan";
import type { Expectation } from "./expectation";

export function expectationOf(plan: Plan, expectationId: string): Expectation | null {
  return plan.document?.expectations.find(({ id }) => id === expectationId) ?? null;
}
