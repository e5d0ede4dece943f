import { expect } from "@playwright/test";
import { addDays } from "@/lib/time/day";
import { inWords } from "../journey/days";
import { hanna } from "../journey/job";
import { test } from "../person";
import { findsNoForm, life, notYours, onDay, open, part, refused, send } from "./life";
import { mara, till } from "./people";

const changes = "Changes";

test("HR pauses the plan without a word about why, and lets it go on with its dates moved", async ({
  as,
}) => {
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  const [fromOn, onOn] = [addDays(life.startsOn, 9), addDays(life.startsOn, 14)];
  onDay(9);
  for (const other of [employee, supervisor]) {
    await findsNoForm(other, "/pause", "Pause the plan");
    expect(await refused(other, { type: "plan_paused", fromOn })).toBe(notYours);
  }
  await open(hr, "/pause");
  await expect(hr.getByText("There is no field for a reason here, on purpose.")).toBeVisible();
  await hr.getByLabel("First day that does not count").fill(fromOn);
  await send(hr, "Pause the plan");
  onDay(14);
  await findsNoForm(supervisor, "/pause", "Let it go on");
  expect(await refused(supervisor, { type: "plan_resumed", onOn })).toBe(notYours);
  await open(hr, `/pause?on=${onOn}`);
  await send(hr, "Let it go on");
  life.endsOn = addDays(life.endsOn, 5);
  await open(employee);
  await expect(part(employee, changes)).toContainText("3 working days did not count");
});

test("HR extends the plan with a reason and help, and nobody else can", async ({ as }) => {
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  const endsOn = addDays(life.endsOn, 7);
  await open(hr, "/extension");
  await hr.getByLabel("The new last day").fill(endsOn);
  await hr.getByLabel("Why more time").fill("The new desk opens a week late.");
  await hr.getByLabel("What help is added").fill("Noor sits beside her on Tuesdays.");
  await send(hr, "Extend the plan");
  const more = { endsOn: addDays(endsOn, 7), reason: "More.", helpAdded: "None." };
  for (const other of [employee, supervisor]) {
    await findsNoForm(other, "/extension", "Extend the plan");
    expect(await refused(other, { type: "plan_extended", ...more })).toBe(notYours);
  }
  await open(employee);
  await expect(part(employee, changes)).toContainText(`Extended to ${inWords(endsOn)}.`);
  await expect(part(employee, changes)).toContainText(
    "Help added: Noor sits beside her on Tuesdays.",
  );
  life.endsOn = endsOn;
});
