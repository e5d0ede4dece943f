import type { Page } from "@playwright/test";

const SETTLED_MS = 700;

/** Does one thing by hand on a page that has settled; `begin` is called right before the hand moves. */
export type Deed = (page: Page, begin: () => void) => Promise<void>;

async function settle(page: Page, path: string, begin: () => void) {
  await page.goto(path, { waitUntil: "networkidle" });
  await page.waitForTimeout(SETTLED_MS);
  begin();
}

/** What an employee does most. */
export function deedsOfEmployee(plan: string): Record<string, Deed> {
  return {
    "open plan": async (page, begin) => {
      await settle(page, "/plans", begin);
      await page.locator(`main a[href="${plan}"]`).click();
      await page.waitForURL(`**${plan}`);
    },
    "log progress": async (page, begin) => {
      await settle(page, `${plan}/log`, begin);
      await page.locator('textarea[name="event.text"]').click();
      await page.keyboard.type("Six of seven by ten.", { delay: 120 });
      await page.locator("main form.form button").last().click();
      await page.waitForURL(new RegExp(`${plan}(#.*)?$`));
    },
    "switch part": async (page, begin) => {
      await settle(page, plan, begin);
      await page.locator(".local-nav a").last().click();
    },
  };
}

/** Narrows the list of everybody’s plans. */
export const filter: Deed = async (page, begin) => {
  await settle(page, "/plans", begin);
  await page.locator('select[name="status"]').selectOption("underway");
  await page.locator("form.filters button").click();
  await page.waitForURL(/status=underway/);
};
