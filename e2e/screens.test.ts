import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { inDemo, test } from "./person";
import { kindOf, screensOf } from "./screens";

const readers = {
  employee: "ines",
  supervisor: "tobias",
  "HR partner": "odile",
  "employee who has not acknowledged yet": "idris",
  "supervisor with a draft": "petra",
};

const sizes = { phone: { width: 375, height: 812 }, desk: { width: 1280, height: 900 } };
const narrow = { width: 320, height: 640 };
const themes = ["light", "dark"] as const;

/** These pages differ from reader to reader; every other kind is looked at once. */
const differs = ["/", "/plans/:id"];
const looked = new Set<string>();

const isToBeSeen = (path: string) => differs.includes(kindOf(path)) || !looked.has(kindOf(path));

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function look(page: Page, path: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
  expect(told, path).toEqual([]);
}

/** One page in every size and theme. */
async function lookAround(page: Page, path: string) {
  await page.goto(path);
  expect(await page.locator("h1").count(), `one h1 on ${path}`).toBe(1);
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await look(page, `${path} (${size}, ${colorScheme})`);
    }
  }
  await page.setViewportSize(narrow);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, `${path} does not scroll sideways at 320 px`).toBeLessThanOrEqual(0);
}

for (const [standing, name] of Object.entries(readers)) {
  test(`every screen of the ${standing} is accessible on a phone and on a desk, in both themes`, async ({
    as,
  }) => {
    test.setTimeout(300_000);
    const page = await as(inDemo(name));
    const paths = await screensOf(page);
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths.filter(isToBeSeen)) {
      await lookAround(page, path);
      looked.add(kindOf(path));
    }
  });
}
