import { expect, type Page } from "@playwright/test";
import { setClock, test } from "../person";
import { fresh } from "../places";
import { daysUntil, firstMonday } from "./days";
import { follow, job, karl, part, pia, send } from "./job";

test("the employee logs progress, records a week and marks a milestone as done", async ({ as }) => {
  setClock(fresh, daysUntil(job.startsOn) + 8);
  const page = await as(pia);
  await page.goto(job.plan);
  await follow(page, "Log progress");
  await page.getByLabel("What happened").fill("All returns of Tuesday were booked by 17:40.");
  await page.getByLabel("A link to it").fill("https://brookmill.example/returns/tuesday");
  await page.getByLabel("What the link shows").fill("The returns book of Tuesday");
  await send(page, "Log it");
  await expect(part(page, "Recent progress")).toContainText("booked by 17:40");
  await expect(page.getByRole("link", { name: "The returns book of Tuesday" })).toBeVisible();

  await follow(page, "Record a week");
  await page.getByLabel("How many were at the standard").fill("17");
  await page.getByLabel("Out of how many").fill("20");
  await send(page, "Record it");
  await expect(part(page, "Trend").getByRole("table")).toContainText("17 of 20");

  await page.getByRole("link", { name: /^Mark as done.*one full week/ }).click();
  await page.getByLabel("What you did").fill("Booked every return of the week.");
  await send(page, "It is done");
});

test("the supervisor names what is missing, and confirms when it is there", async ({ as }) => {
  const [employee, supervisor] = [await as(pia), await as(karl)];
  const open = (page: Page) => page.goto("/").then(() => follow(page, "Answer Pia"));
  await open(supervisor);
  await supervisor.getByLabel("What is missing").fill("The Friday page of the list.");
  await send(supervisor, "Send what is missing");
  await employee.goto(job.plan);
  await expect(part(employee, "Promises")).toContainText("The Friday page of the list.");
  await employee.getByRole("link", { name: /^Mark as done.*one full week/ }).click();
  await employee.getByLabel("What you did").fill("The Friday page is in the list now.");
  await send(employee, "It is done");
  await open(supervisor);
  await supervisor.getByLabel("A word to it").fill("A clean week, thank you.");
  await send(supervisor, "Confirm it");
  await expect(part(supervisor, "Promises")).toContainText("Kept on");
});

test("they hold a check-in and both read one record of it", async ({ as }) => {
  const [employee, supervisor] = [await as(pia), await as(karl)];
  await supervisor.goto(`${job.plan}/check-ins/rhythm-${firstMonday(job.startsOn)}`);
  await supervisor.getByLabel("In Pia’s words").fill("The list helps; Mondays are hard.");
  await supervisor.getByLabel("What was heard").fill("Mondays need a second scanner.");
  await supervisor.getByLabel("Decision 1").fill("Karl asks for a second scanner.");
  await supervisor.getByLabel("In a sentence: expectation 1").fill("A first good week.");
  await send(supervisor, "Write it down for both");
  await employee.goto(job.plan);
  for (const reader of [supervisor, employee]) {
    const record = part(reader, "Next check-in");
    await expect(record).toContainText("The list helps; Mondays are hard.");
    await expect(record).toContainText("Mondays need a second scanner.");
    await expect(record).toContainText("Karl asks for a second scanner.");
  }
});

test("both see the same trend, which says that it is too early to tell", async ({ as }) => {
  const seen: (string | null)[] = [];
  for (const who of [pia, karl]) {
    const page = await as(who);
    await page.goto(job.plan);
    await expect(part(page, "Trend")).toContainText("Too few weeks to tell.");
    seen.push(await part(page, "Trend").getByRole("table").textContent());
  }
  expect(seen[1]).toBe(seen[0]);
});
