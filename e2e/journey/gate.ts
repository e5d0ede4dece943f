import { expect } from "@playwright/test";
import { test } from "../person";
import { comment, follow, hanna, job, karl, press, send } from "./job";

test("HR reads it and returns it with a comment on a place", async ({ as }) => {
  const page = await as(hanna);
  await page.goto("/");
  await follow(page, "Review it");
  await expect(page.getByText("You read exactly what Pia would read.")).toBeVisible();
  await page.getByRole("textbox", { name: /^Comment on Expectation 1:/ }).fill(comment);
  await page
    .getByRole("combobox", { name: /Expectation 1:/ })
    .selectOption("Expectation 1, the standard");
  await send(page, "Return with comments");
});

test("the supervisor mends it beside the comment and submits it again", async ({ as }) => {
  const page = await as(karl);
  await page.goto("/");
  await follow(page, "Open the draft");
  await expect(page.getByText(comment)).toBeVisible();
  await page.goto(`${job.plan}/draft/expectations`);
  await follow(page, "Returns booked on the day");
  await expect(page.getByText(comment)).toBeVisible();
  const standard = page.getByLabel("What do you expect?");
  await standard.fill(`${await standard.inputValue()} On a day with more than sixty, by noon.`);
  await press(page, "Save and go on");
  await follow(page, "Go on to promises");
  await page.goto(`${job.plan}/draft/check`);
  await send(page, "Submit to HR");
});

test("HR approves it with eight answers, and none may be left out", async ({ as }) => {
  const page = await as(hanna);
  await page.goto(`${job.plan}/review`);
  const questions = page.getByRole("region", { name: "Approve it" }).getByRole("group");
  await expect(questions).toHaveCount(8);
  for (const question of await questions.all()) {
    await question.getByLabel("Where in the draft").selectOption({ index: 9 });
    await question.getByLabel("Your answer").fill("Yes, as it says there.");
  }
  await questions.last().getByLabel("Your answer").fill("");
  await press(page, "Approve the plan");
  await expect(page.getByText("One thing to mend")).toBeVisible();
  await questions.last().getByLabel("Your answer").fill("Open, and the help has a day.");
  await send(page, "Approve the plan");
});
