import { describe, expect, test } from "vitest";
import { allowedOn, notAllowed } from "@/lib/plan/objection";
import { ines, odile, tobias, wren } from "../../../cast";
import { inReview, underway } from "../../../story";

describe("what somebody may record now", () => {
  test("depends on who they are to the plan and on where it stands", () => {
    const { plan } = inReview();
    expect(allowedOn(plan, odile)).toEqual(
      expect.arrayContaining(["plan_returned", "plan_approved", "plan_withdrawn"]),
    );
    expect(allowedOn(plan, odile)).not.toContain("plan_submitted");
    expect(allowedOn(plan, tobias)).toEqual(["correction_noted"]);
    expect(allowedOn(plan, ines)).toEqual([]);
    expect(allowedOn(underway().plan, ines)).toContain("progress_logged");
    expect(allowedOn(underway().plan, wren)).toEqual([]);
  });

  test("and each refusal says which of the three it is", () => {
    const { plan } = inReview();
    expect(notAllowed(plan, "plan_approved", wren)).toEqual({
      code: "not_found",
      because: "no_such_plan",
    });
    expect(notAllowed(plan, "plan_approved", tobias)).toEqual({
      code: "not_permitted",
      because: "not_yours_to_record",
    });
    expect(notAllowed(plan, "plan_delivered", odile)).toEqual({
      code: "wrong_status",
      because: "not_while",
      values: { status: "in_review" },
    });
    expect(notAllowed(plan, "plan_approved", odile)).toBeNull();
  });
});
