import { expect } from "@playwright/test";
import { test } from "../person";
import { comment, follow, job, karl, part, pia, send } from "./job";

test("the employee finds nothing before the handover, and all of it after it", async ({ as }) => {
  const [employee, supervisor] = [await as(pia), await as(karl)];
  expect((await employee.request.get(job.plan)).status()).toBe(404);
  expect((await employee.request.get(`/api${job.plan}`)).status()).toBe(404);
  await supervisor.goto(`${job.plan}/deliver`);
  await supervisor.getByLabel("How and when it is handed over").fill("In a meeting, with Hanna.");
  job.startsOn = await supervisor.getByLabel("First day of the plan").inputValue();
  await send(supervisor, "Hand it over");
  await employee.goto("/");
  await follow(employee, "Acknowledge receipt");
  await employee.goto(job.plan);
  await expect(employee.getByText("On a day with more than sixty, by noon.")).toBeVisible();
  await expect(employee.getByText(comment)).toBeVisible();
});

test("the employee confirms receipt and says the expectation in own words", async ({ as }) => {
  const page = await as(pia);
  await page.goto(`${job.plan}/acknowledge`);
  await expect(page.getByText("Confirming receipt is not agreement.")).toBeVisible();
  await page.getByRole("radio", { name: "disagree in part" }).check();
  await page.getByLabel("Your statement").fill("On Mondays the van comes at 14:50.");
  await send(page, "Confirm receipt");
  await expect(part(page, "1. Returns booked")).toContainText("Not yet clear to both sides.");
  await follow(page, "Say it in your own words");
  await page.getByRole("radio", { name: "Yes, and this is how" }).check();
  await page.getByLabel("In your own words").fill("What comes before three is booked by six.");
  await send(page, "Send it to Karl");
});

test("from the supervisor’s yes on, the expectation is clear", async ({ as }) => {
  const page = await as(karl);
  await page.goto("/");
  await follow(page, "Answer Pia");
  await expect(page.getByText("What comes before three is booked by six.")).toBeVisible();
  await send(page, "Yes, it is clear");
  await expect(part(page, "1. Returns booked")).toContainText("Clear to both sides since");
});
