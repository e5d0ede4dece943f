import { expect, type Page } from "@playwright/test";
import { handoff, record as source } from "@/tests/cast";
import { hanna } from "../journey/job";
import { test } from "../person";
import { findsNoForm, follow, life, notYours, open, part, refused, send } from "./life";
import { mara, till } from "./people";

const first = /^1\. A complete hand-off/;

async function share(page: Page, fact: string) {
  await open(page, `/observations/new?expectation=${handoff}`);
  await page.getByRole("radio", { name: "The hand-off record itself." }).check();
  await page.getByLabel("The day it happened").fill(life.startsOn);
  await page.getByLabel("What happened").fill(fact);
  await page.getByLabel("What it led to").fill("The night desk called the driver.");
  await page.getByLabel("How you read it").fill("The record was closed in a hurry.");
  await page.getByLabel("What else could explain it").fill("The phones rang until ten.");
  await send(page, "Share it with Mara");
}

const another = {
  type: "observation_shared",
  expectationId: handoff,
  fact: "A third one.",
  effect: "None.",
  interpretation: "None.",
  anotherExplanation: "Chance.",
  sourceId: source,
} as const;

test("the supervisor shares what was seen, twice a week and no more", async ({ as }) => {
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  await share(supervisor, "Booking 4410 had no owner.");
  await share(supervisor, "Booking 4417 had no time.");
  await findsNoForm(supervisor, "/observations/new", "Share it with Mara");
  await expect(supervisor.getByText("This week has them all.")).toBeVisible();
  const event = { ...another, happenedOn: life.startsOn };
  expect(await refused(supervisor, event)).toBe(
    "At most 2 observations can be shared in one week. Bring the rest to the check-in.",
  );
  for (const other of [employee, hr]) {
    await findsNoForm(other, "/observations/new", "Share it with Mara");
    expect(await refused(other, event)).toBe(notYours);
  }
});

test("the employee accepts one and disputes the other, which is withdrawn", async ({ as }) => {
  const [employee, supervisor] = [await as(mara), await as(till)];
  await open(employee);
  await follow(employee, /^Accept or dispute it/);
  await employee.getByLabel("A word to it").fill("I saw it the next morning.");
  await send(employee, "Accept it");
  await follow(employee, /^Accept or dispute it/);
  const observationId = new URL(employee.url()).pathname.split("/").at(-1) ?? "";
  await employee.getByLabel("How you see it").fill("The time stands in the second field.");
  await send(employee, "Dispute it");
  await expect(part(employee, first)).toContainText("Disputed and not yet answered");
  await findsNoForm(employee, `/observations/${observationId}`, "Withdraw it");
  const reason = "It was so.";
  expect(await refused(employee, { type: "observation_withdrawn", observationId, reason })).toBe(
    notYours,
  );
  expect(await refused(supervisor, { type: "observation_accepted", observationId })).toBe(notYours);
  await open(supervisor, `/observations/${observationId}`);
  await expect(supervisor.getByText("The time stands in the second field.")).toBeVisible();
  await supervisor.locator("summary", { hasText: "Withdraw it" }).click();
  await supervisor.getByLabel("Why it is withdrawn").fill("Mara is right: the time is there.");
  await send(supervisor, "Withdraw it");
  await open(employee);
  await expect(part(employee, first)).toContainText("Mara is right: the time is there.");
  await expect(part(employee, first)).toContainText("Accepted. It can be cited.");
});
