import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { demoPassword, signIn, test } from "./person";
import { demo } from "./places";

const readers = {
  employee: "ines",
  supervisor: "tobias",
  "HR partner": "odile",
  "employee who has not acknowledged yet": "idris",
  "supervisor with a draft": "petra",
};

const sizes = { phone: { width: 375, height: 812 }, desk: { width: 1280, height: 900 } };
const themes = ["light", "dark"] as const;

/** The kind of page an address shows: ids and days are no other kind. */
const kindOf = (path: string) =>
  path
    .replace(/#.*$/, "")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replaceAll(/\d{4}-\d\d-\d\d/g, ":day")
    .replace(/\?.*$/, "");

/** One address of every kind of page that a person can reach by links, from home on. */
async function screensOf(page: Page): Promise<string[]> {
  const found = new Map<string, string>([["/", "/"]]);
  for (const [, path] of found) {
    await page.goto(`${demo.origin}${path}`);
    const links = await page
      .locator("a[href^='/']")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const link of links.filter((one) => !one.startsWith("/api/")))
      if (!found.has(kindOf(link))) found.set(kindOf(link), link);
  }
  return [...found.values()];
}

async function look(page: Page, path: string) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
  expect(told, path).toEqual([]);
  expect(await page.locator("h1").count(), `one h1 on ${path}`).toBe(1);
}

for (const [standing, name] of Object.entries(readers)) {
  test(`every screen of the ${standing} is accessible on a phone and on a desk, in both themes`, async ({
    page,
    context,
  }) => {
    test.setTimeout(400_000);
    await signIn(context, { email: `${name}@larkspur.example`, password: demoPassword });
    const paths = await screensOf(page);
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths) {
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme });
          await page.goto(`${demo.origin}${path}`);
          await look(page, `${path} (${size}, ${colorScheme})`);
        }
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${path} does not scroll sideways at 320 px`).toBeLessThanOrEqual(0);
    }
  });
}
