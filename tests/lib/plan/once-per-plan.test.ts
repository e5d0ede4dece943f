import { expect, test } from "vitest";
import { oncePerPlan } from "@/lib/plan/once-per-plan";
import { draftOf } from "@/lib/plan/plan";
import { origin } from "@/tests/cast";

const draft = draftOf(origin);

test("what is asked of a plan again is not worked out again, and of what became of it it is", () => {
  const asked: string[] = [];
  const statusOf = oncePerPlan((plan, of: string) => {
    asked.push(`${plan.status} ${of}`);
    return `${plan.status} ${of}`;
  });
  const returned = { ...draft, status: "returned" as const };
  const answers = [draft, draft, returned, draft].map((plan) => statusOf(plan, "here"));
  expect(answers).toEqual(["draft here", "draft here", "returned here", "draft here"]);
  expect(statusOf(draft, "there")).toBe("draft there");
  expect(asked).toEqual(["draft here", "returned here", "draft there"]);
});
