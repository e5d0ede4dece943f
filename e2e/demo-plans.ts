import type { Page } from "@playwright/test";

/** The title of the demo’s plan that both sides work on now. */
export const handOffs = "Shift hand-offs on the late desk";

/** The address of a plan, as its reader finds it in their list. */
export async function addressOf(page: Page, title: string) {
  await page.goto("/plans");
  const address = await page.getByRole("link", { name: title }).getAttribute("href");
  if (!address) throw new Error(`${title}: not in the list`);
  return address;
}
