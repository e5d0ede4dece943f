import { expect, type Page } from "@playwright/test";
import { hanna } from "../journey/job";
import { test } from "../person";
import { fresh } from "../places";
import { keep, life, onDay, open, part } from "./life";
import { mara, till } from "./people";

const reason = "My father is in hospital in the mornings.";
const concern = "The dates were set before anyone asked me.";
const adjustment = "Check-ins start at 15:00.";

async function nobodyElseReads(others: Page[], text: string) {
  for (const page of others)
    for (const address of [
      "/private",
      "/private/journal",
      "/private/circumstances",
      "/private/concern",
      life.plan,
      `${life.plan}/history`,
      `/api${life.plan}/events`,
    ])
      expect(await (await page.request.get(address)).text(), address).not.toContain(text);
}

test("what the employee writes in the journal is hers alone", async ({ as }) => {
  const page = await as(mara);
  const text = "I was tired on Thursday, and it went well all the same.";
  await page.goto("/private/journal");
  await page.getByRole("textbox", { name: "What you want to keep" }).fill(text);
  await keep(page, "Keep this entry");
  await page.reload();
  await expect(page.getByText(text)).toBeVisible();
  await nobodyElseReads([await as(till), await as(hanna)], text);
});

test("circumstances reach HR, and only an adjustment crosses over, in words the employee agreed to", async ({
  as,
}) => {
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  await employee.goto("/private/circumstances");
  await employee.getByLabel("What HR should know").fill(reason);
  await keep(employee, "Tell HR");
  await hr.goto("/private");
  await hr.getByRole("link", { name: "Circumstances of Mara" }).first().click();
  await expect(hr.getByText(reason)).toBeVisible();
  const told = new URL(hr.url()).pathname;
  for (const other of [supervisor, employee])
    expect((await other.request.get(told)).status()).toBe(404);
  const propose = { type: "adjustment_proposed", text: adjustment };
  const data = { id: crypto.randomUUID(), ...propose };
  const posted = await supervisor.request.post(`/api${told.replace("told", "confidences")}`, {
    headers: { origin: fresh.origin },
    data,
  });
  expect(posted.status()).toBeGreaterThanOrEqual(400);
  await hr.getByLabel("What will be different").fill(adjustment);
  await keep(hr, "Propose it to Mara Quill");
  await open(supervisor);
  await expect(supervisor.getByText(adjustment)).toHaveCount(0);
  await employee.goto("/private/circumstances");
  await keep(employee, "Agree to these words");
  await open(supervisor);
  await expect(part(supervisor, "Working agreement").getByText(adjustment)).toBeVisible();
  await nobodyElseReads([supervisor], reason);
});

test("HR answers a concern, and comes back to the employee fourteen days later", async ({ as }) => {
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  await employee.goto("/private/concern");
  await employee.getByLabel("Your concern").fill(concern);
  await keep(employee, "Raise it with HR");
  await nobodyElseReads([supervisor], concern);
  await hr.goto("/private");
  await hr.getByRole("link", { name: "A concern of Mara" }).first().click();
  await expect(hr.getByText(concern)).toBeVisible();
  await hr.getByLabel("Your answer").fill("You are asked about every date from now on.");
  await keep(hr, "Send the answer");
  await expect(hr.getByRole("button", { name: "Record it" })).toHaveCount(0);
});

test("after fourteen days HR asks how it has been since", async ({ as }) => {
  onDay(29);
  const [employee, hr] = [await as(mara), await as(hanna)];
  await hr.goto("/private");
  await hr.getByRole("link", { name: "A concern of Mara" }).first().click();
  await hr.getByLabel("What you asked and heard").fill("Mara says the dates are hers now.");
  await keep(hr, "Record it");
  await employee.goto("/private/concern");
  await expect(employee.getByText("Mara says the dates are hers now.")).toBeVisible();
  await expect(employee.getByText("You are asked about every date from now on.")).toBeVisible();
});
