import type { Page } from "@playwright/test";

/** Begins a draft for somebody, from the page with the questions before it. */
export async function beginFor(page: Page, name: string) {
  await page.getByRole("radio", { name: "It keeps happening" }).check();
  await page.getByRole("radio", { name }).check();
  await page.getByRole("button", { name: "Begin the draft" }).click();
  await page.waitForURL(/\/draft$/);
}
