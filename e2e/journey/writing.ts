import { expect } from "@playwright/test";
import { beginFor } from "../beginning";
import { test } from "../person";
import { fresh } from "../places";
import {
  beginExpectation,
  finishExpectation,
  isSaved,
  writeAbout,
  writeGround,
  writePromises,
} from "./editor";
import { follow, job, karl, press, send } from "./job";

test("the supervisor signs in and begins a plan for the employee", async ({ page }) => {
  await page.goto(fresh.origin);
  await page.getByLabel("Work e-mail").fill(karl.email);
  await page.getByLabel("Password").fill("not the password");
  await press(page, "Sign in");
  await expect(page.getByText("You are not signed in")).toBeVisible();
  await page.getByLabel("Work e-mail").fill(karl.email);
  await page.getByLabel("Password").fill(karl.password);
  await press(page, "Sign in");
  await page.getByRole("link", { name: "Start a plan" }).click();
  await beginFor(page, "Pia Lund");
  job.plan = new URL(page.url()).pathname.replace("/draft", "");
});

test("what the supervisor wrote is there when they come back", async ({ as }) => {
  const page = await as(karl);
  await page.goto(`${job.plan}/draft`);
  await follow(page, "First and last day");
  job.startsOn = await page.getByLabel("First day").inputValue();
  job.endsOn = await page.getByLabel("Last day").inputValue();
  await page.goto(`${job.plan}/draft`);
  await follow(page, "About this plan");
  await writeAbout(page);
  await writeGround(page);
  await follow(page, "Add an expectation");
  await beginExpectation(page);
  await isSaved(page);
  await page.reload();
  await expect(page.getByLabel("A short name")).toHaveValue("Returns booked the same day");
  await page.getByLabel("A short name").fill("Returns booked on the day");
  await page.reload();
  await expect(page.getByLabel("A short name")).toHaveValue("Returns booked on the day");
});

test("the supervisor finishes the draft, checks it and submits it", async ({ as }) => {
  const page = await as(karl);
  await page.goto(`${job.plan}/draft/expectations`);
  await follow(page, "Returns booked on the day");
  await finishExpectation(page, job.startsOn, job.endsOn);
  await press(page, "Save and go on");
  await follow(page, "Go on to promises");
  await writePromises(page, job.startsOn);
  await page.goto(`${job.plan}/draft/check`);
  await expect(page.getByText("This is what Pia will see.")).toBeVisible();
  await send(page, "Submit to HR");
  await expect(page.getByText("HR has this plan now.")).toBeVisible();
});
