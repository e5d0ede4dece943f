import type { Page } from "@playwright/test";

/** What the thing with the focus is called: by its label, else by its own words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    const label = one && "labels" in one && one.labels instanceof NodeList ? one.labels[0] : null;
    return ((label ?? one)?.textContent ?? "").trim();
  });

/** Tabs on to the thing with this name. */
export async function tabTo(page: Page, name: string) {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`${name}: not reached by Tab`);
}

/** Answers the next question with this name. */
export async function type(page: Page, name: string, text: string) {
  await tabTo(page, name);
  await page.keyboard.insertText(text);
}

/** Takes the next choice with this name. */
export async function take(page: Page, name: string) {
  await tabTo(page, name);
  await page.keyboard.press("Space");
}
