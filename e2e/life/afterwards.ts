import { expect } from "@playwright/test";
import { addDays, daysBetween } from "@/lib/time/day";
import { hanna } from "../journey/job";
import { test } from "../person";
import { follow, keep, life, notYours, onDay, open, refused, send } from "./life";
import { ede, mara } from "./people";

const heard = "Mara says the dates still are hers.";
const look = "The list is kept each night, and nobody asks for it.";

test("sixty days after a concern HR asks once more, and then after-care is done", async ({
  as,
}) => {
  onDay(90);
  const [employee, hr] = [await as(mara), await as(hanna)];
  await hr.goto("/private");
  await hr.getByRole("link", { name: "A concern of Mara" }).first().click();
  await hr.getByLabel("What you asked and heard").fill(heard);
  await keep(hr, "Record it");
  await hr.reload();
  await expect(hr.getByRole("button", { name: "Record it" })).toHaveCount(0);
  await employee.goto("/private/concern");
  await expect(employee.getByText(heard)).toBeVisible();
  await hr.goto("/private");
  await expect(hr.getByText("After-care is done").first()).toBeVisible();
});

test("a later look is held on its day by the two who work together, and not before", async ({
  as,
}) => {
  const [employee, supervisor, hr] = [await as(mara), await as(ede), await as(hanna)];
  const on = addDays(life.endsOn, 30);
  const held = { type: "sustain_look_held", on, words: "It holds." } as const;
  onDay(daysBetween(life.startsOn, on) - 1);
  await open(supervisor, "/closing");
  await expect(supervisor.getByRole("link", { name: "Write it down" })).toHaveCount(0);
  expect(await refused(supervisor, held)).not.toBe("");
  onDay(daysBetween(life.startsOn, on));
  expect(await refused(hr, held)).toBe(notYours);
  await open(supervisor, "/closing");
  await follow(supervisor, "Write it down");
  await supervisor.getByLabel("How it goes").fill(look);
  await send(supervisor, "Write it down", "/closing");
  await open(employee, "/closing");
  await expect(employee.getByText(look)).toBeVisible();
});
