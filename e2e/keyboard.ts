import { expect, type Page } from "@playwright/test";

type Held = { name: string; isSeen: boolean };

/** What has the focus, and whether a person can see that it has: marked, in view, and under nothing. */
export const held = (page: Page): Promise<Held> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return { name: "", isSeen: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const { top, bottom, left, width, height } = one.getBoundingClientRect();
    const isInView = width > 0 && bottom > 0 && top < innerHeight;
    const label = "labels" in one && one.labels instanceof NodeList ? one.labels[0] : null;
    const name = (label ?? one).textContent ?? "";
    const [x, y] = [
      left + Math.min(width / 2, 8),
      Math.min(Math.max(top + height / 2, 1), innerHeight - 1),
    ];
    const above = document.elementFromPoint(x, y);
    const isCovered = above !== null && !one.contains(above) && !above.contains(one);
    const isMarked = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return { name: name.trim(), isSeen: isInView && isMarked && !isCovered };
  });

/** Tabs on to the thing with this name; the focus can be seen at every step. */
export async function tabTo(page: Page, name: string, most = 90) {
  for (let steps = 0; steps < most; steps++) {
    await page.keyboard.press("Tab");
    const now = await held(page);
    expect(now.isSeen, `the focus is seen on “${now.name}”`).toBe(true);
    if (now.name.startsWith(name)) return;
  }
  throw new Error(`${name}: not reached by Tab`);
}

/** Tabs to a thing and presses it. */
export async function pressOn(page: Page, name: string) {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Tabs to a field and writes into it. */
export async function write(page: Page, field: string, text: string) {
  await tabTo(page, field);
  await page.keyboard.type(text);
}
