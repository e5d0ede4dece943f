import { expect, type Page } from "@playwright/test";
import type { Person } from "../person";
import { fresh } from "../places";

/** Answers the first-run page. */
export async function setUp(page: Page, { email, password }: Person) {
  await page.goto(fresh.origin);
  const form = page.getByRole("region", { name: "Create my organisation" });
  await form.getByLabel("Name of the organisation").fill("Brookmill Returns");
  await form.getByLabel("Your name").fill("Hanna Weiss");
  await form.getByLabel("Your work e-mail").fill(email);
  await form.getByLabel("Password").fill(password);
  await form.getByRole("button", { name: "Create my organisation" }).click();
  await page.waitForURL(`${fresh.origin}/`);
}

/** Adds a person on the people page and hands back the first password, as it is shown there. */
export async function addPerson(page: Page, name: string, email: string, supervisor?: string) {
  const form = page.getByRole("form", { name: "Add a person" });
  await form.getByLabel("Name", { exact: true }).fill(name);
  await form.getByLabel("Job title").fill("Returns desk");
  await form.getByLabel("Work e-mail").fill(email);
  if (supervisor) await form.getByLabel("Reports to").selectOption(supervisor);
  await form.getByRole("button", { name: "Add this person" }).click();
  const receipt = page.getByRole("region", { name: `First password of ${name}` });
  await expect(receipt).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: name })).toBeVisible();
  return (await receipt.getByRole("definition").last().textContent()) ?? "";
}
