import { expect } from "@playwright/test";
import { test } from "../person";
import { fresh } from "../places";
import { addressesOf, answersToWriting } from "./addresses";
import { daysAfter } from "./days";
import { follow, hanna, job, pia, press, ruben } from "./job";

test("HR reads the history by person and kind, and the plan of an earlier day", async ({ as }) => {
  const page = await as(hanna);
  await page.goto(`${job.plan}/history`);
  await expect(page.getByRole("listitem").filter({ hasText: "Entry 1 ·" })).toBeVisible();
  await page.getByLabel("Who").selectOption("Pia Lund");
  await page.getByLabel("What", { exact: true }).selectOption("Progress and measures");
  await press(page, "Show");
  await expect(page.getByText(/2 entries of \d+/)).toBeVisible();
  await expect(page.getByText("Booked every return of the week.")).toHaveCount(0);
  await follow(page, "Show the whole history");
  await page.getByLabel("As it stood on").fill(daysAfter(job.startsOn, -1));
  await press(page, "Open the plan of that day");
  await expect(page.getByRole("note")).toContainText("This is the plan as it stood");
  await expect(page.getByText("Clear to both sides since")).toBeVisible();
  await expect(page.getByText("A first good week.")).toHaveCount(0);
});

test("a colleague who is nobody to the plan finds none of its addresses", async ({ as }) => {
  const [stranger, employee] = [await as(ruben), await as(pia)];
  const addresses = await addressesOf(employee, job.plan);
  expect(addresses.length).toBeGreaterThan(40);
  for (const address of addresses)
    expect((await stranger.request.get(address)).status(), address).toBe(404);
  expect(await answersToWriting(stranger, fresh.origin, job.plan)).toEqual([404, 404, 404]);
  await stranger.goto("/plans");
  await expect(stranger.getByText("No plan yet.")).toBeVisible();
});
