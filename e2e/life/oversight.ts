import { expect } from "@playwright/test";
import { addDays } from "@/lib/time/day";
import { idOf } from "@/tests/cast";
import { inWords } from "../journey/days";
import { test } from "../person";
import { findsNoForm, life, notYours, open, refused, send } from "./life";
import { mara, till } from "./people";

const copies = "A copy of each message to the duty phone.";
const look = "A weekly look at last week's hand-off records.";
const why = "One more month, until the new desk runs.";

test("the supervisor renews one control with a reason and ends another; the employee reads both", async ({
  as,
}) => {
  const [employee, supervisor] = [await as(mara), await as(till)];
  const until = addDays(life.startsOn, 40);
  await open(supervisor, "/controls");
  const one = (text: string) => supervisor.getByRole("listitem").filter({ hasText: text });
  await one(copies).getByText("Renew it").first().click();
  await one(copies).getByLabel("Until and with").fill(until);
  await one(copies).getByLabel("Why it goes on").fill(why);
  await send(supervisor, "Renew it");
  await open(supervisor, "/controls");
  await one(look).getByText("End it now").first().click();
  await one(look).getByRole("button", { name: "End it", exact: true }).click();
  await supervisor.waitForURL((url) => url.pathname === life.plan);
  await findsNoForm(employee, "/controls", "End it");
  await expect(employee.getByText(why)).toBeVisible();
  await expect(
    employee.getByText(`Renewed until ${inWords(until).replace(/ \d{4}$/, "")}`),
  ).toBeVisible();
  await expect(employee.getByText("Till ended it on")).toBeVisible();
  const [ended, renewed] = [idOf(501), idOf(502)];
  const renewal = { controlId: renewed, reason: why, untilOn: until };
  expect(await refused(employee, { type: "control_ended", controlId: renewed })).toBe(notYours);
  expect(await refused(employee, { type: "control_renewed", ...renewal })).toBe(notYours);
  expect(await refused(supervisor, { type: "control_ended", controlId: ended })).toBe(
    "This control has already ended.",
  );
});
