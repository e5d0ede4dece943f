import { expect } from "@playwright/test";
import { addDays } from "@/lib/time/day";
import { idOf } from "@/tests/cast";
import { inWords } from "../journey/days";
import { test } from "../person";
import { life, onDay, open, refused } from "./life";
import { mara, till } from "./people";

test("a control that is not renewed again ends by itself on its day", async ({ as }) => {
  const [employee, supervisor] = [await as(mara), await as(till)];
  // Forty days, and the four by which the pause moved every date.
  const until = addDays(life.startsOn, 40 + 4);
  onDay(48);
  for (const page of [employee, supervisor]) {
    await open(page, "/controls");
    await expect(page.getByText(`It ended on ${inWords(until)}.`)).toBeVisible();
    await expect(page.getByText("In force")).toHaveCount(0);
    await expect(page.getByText("End it now")).toHaveCount(0);
  }
  expect(await refused(supervisor, { type: "control_ended", controlId: idOf(502) })).toBe(
    "This control has already ended.",
  );
});
