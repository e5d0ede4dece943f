import { writeFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { bringAxe, findings } from "./axe";
import { misfits } from "./fits";
import { inDemo, test } from "./person";
import { demo } from "./places";
import { kindOf, screensOf } from "./screens";

const readers = {
  employee: "ines",
  supervisor: "tobias",
  "HR partner": "odile",
  "employee who has not acknowledged yet": "idris",
  "supervisor with a draft": "petra",
};

const widths = [1280, 375, 320];
const themes = ["light", "dark"] as const;

/** Before anybody is signed in, and outside the plans. */
const open = [
  "/sign-in",
  "/sign-in?because=wrong",
  "/welcome",
  "/away",
  "/accessibility",
  "/nothing",
];

/** These pages differ from reader to reader; every other kind is looked at once. */
const differs = ["/", "/plans/:id"];
const looked = new Set<string>();

const isToBeSeen = (path: string) => differs.includes(kindOf(path)) || !looked.has(kindOf(path));

type Cell = { screen: string; theme: string; width: number; violations: number };
const table: Cell[] = [];

/** One page in every width and theme, and then turned, enlarged and translated. */
async function lookAround(page: Page, path: string, reader: string) {
  await page.goto(path);
  expect.soft(await page.locator("h1").count(), `one h1 on ${path}`).toBe(1);
  await bringAxe(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      const found = await findings(page, theme === "light" ? "all" : "colour");
      expect.soft(found, `${path} (${width} px, ${theme})`).toEqual([]);
      const screen = `${kindOf(path)} (${reader})`;
      table.push({ screen, theme, width, violations: found.length });
    }
  }
  expect.soft(await misfits(page), path).toEqual([]);
}

/** Two pages at a time: the machine has that many hands. */
async function lookAtAll(pages: Page[], paths: string[], reader: string) {
  const left = [...paths];
  await Promise.all(
    pages.map(async (page) => {
      for (let path = left.shift(); path !== undefined; path = left.shift())
        await lookAround(page, path, reader);
    }),
  );
}

/** Places of a sentence that nobody filled. */
const unfilled = (html: string) =>
  html.replaceAll(/<script[\s\S]*?<\/script>/g, "").match(/\{\w+(, (select|plural)|\})/g) ?? [];

for (const [standing, name] of Object.entries(readers)) {
  test(`every screen of the ${standing} is accessible and fits, in every width and theme`, async ({
    as,
  }) => {
    test.setTimeout(300_000);
    const page = await as(inDemo(name));
    const screens = await screensOf(page);
    for (const { path, html } of screens)
      expect.soft(unfilled(html), `no place of a sentence is left open on ${path}`).toEqual([]);
    const paths = screens.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(3);
    const unseen = paths.filter(isToBeSeen);
    for (const path of unseen) looked.add(kindOf(path));
    await lookAtAll([page, await page.context().newPage()], unseen, name);
  });
}

test("every screen outside the plans is accessible and fits too", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: demo.origin });
  await lookAtAll([await context.newPage(), await context.newPage()], open, "nobody");
  await context.close();
});

test.afterAll(() => {
  const file = process.env.FOOTING_AXE_TABLE;
  if (!file) return;
  const columns = widths.flatMap((width) => themes.map((theme) => ({ width, theme })));
  const screens = [...new Set(table.map(({ screen }) => screen))].sort();
  const rows = screens.map((screen) => {
    const cells = columns.map(
      ({ width, theme }) =>
        table.find((one) => one.screen === screen && one.width === width && one.theme === theme)
          ?.violations ?? "",
    );
    return `| ${screen} | ${cells.join(" | ")} |`;
  });
  const head = `| screen | ${columns.map(({ width, theme }) => `${width} ${theme}`).join(" | ")} |`;
  const rule = `|---|${columns.map(() => "--:").join("|")}|`;
  writeFileSync(file, `${[head, rule, ...rows].join("\n")}\n`);
});
