import { expect, type Page } from "@playwright/test";
import { addressOf, handOffs } from "./demo-plans";
import { inDemo, test } from "./person";

type Held = { name: string; isSeen: boolean };

/** What has the focus, and whether a person can see that it has. */
const held = (page: Page): Promise<Held> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return { name: "", isSeen: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const { top, bottom, width } = one.getBoundingClientRect();
    const isInView = width > 0 && bottom > 0 && top < innerHeight;
    const label = "labels" in one && one.labels instanceof NodeList ? one.labels[0] : null;
    const name = (label ?? one).textContent ?? "";
    const isMarked = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return { name: name.trim(), isSeen: isInView && isMarked };
  });

/** Tabs on to the thing with this name; the focus can be seen at every step. */
async function tabTo(page: Page, name: string) {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press("Tab");
    const now = await held(page);
    expect(now.isSeen, `the focus is seen on “${now.name}”`).toBe(true);
    if (now.name.startsWith(name)) return;
  }
  throw new Error(`${name}: not reached by Tab`);
}

test("the employee logs progress by keyboard alone", async ({ as }) => {
  const page = await as(inDemo("ines"));
  await page.goto(await addressOf(page, handOffs));
  await tabTo(page, "Skip to the page");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  await tabTo(page, "Log progress");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/log/);
  await page.getByRole("heading", { level: 1, name: "Log progress" }).waitFor();
  await tabTo(page, "What happened");
  await page.keyboard.type("The record was complete at 22:10, by keyboard.");
  await tabTo(page, "Log it");
  await page.keyboard.press("Enter");
  const progress = page.getByRole("region", { name: "Recent progress" });
  await expect(progress).toContainText("by keyboard.");
});
