import { expect, type Page } from "@playwright/test";
import { addressOf, handOffs } from "./demo-plans";
import { inDemo, test } from "./person";

const readers = { employee: "ines", supervisor: "tobias", "HR partner": "odile" };

/** What differs by reader: what they can do and follow, and the lines that speak to them alone. */
const own = "a, form, nav, .actions, #next, .same-page, .print-only, .screen-only";

/** The plan in the words of a page, with one mark for every person, be they named or “you”. */
async function wordsOf(page: Page) {
  const texts = await page.locator("main").evaluate((main, selector) => {
    const copy = main.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return [];
    for (const one of copy.querySelectorAll(selector)) one.remove();
    const block = ":is(h1, h2, h3, p, li, dt, dd, th, td, summary)";
    const leaves = copy.querySelectorAll(`${block}:not(:has(${block}))`);
    return [...leaves].map(({ textContent }) => textContent ?? "");
  }, own);
  return texts.map(withoutPersons).filter((text) => text !== "");
}

function withoutPersons(text: string) {
  return text
    .replaceAll(/\b(your|you|Ines’s|Tobias’s|Odile’s|Ines|Tobias|Odile)(?!\w)/gi, "…")
    .replaceAll("… own", "…")
    .replaceAll(/… (is|are)\b/g, "… be")
    .replaceAll(/… (\w+)s\b/g, "… $1")
    .replaceAll(/\s+/g, " ")
    .trim();
}

test("employee, supervisor and HR read the same plan in the same words", async ({ as }) => {
  const seen: string[][] = [];
  for (const name of Object.values(readers)) {
    const page = await as(inDemo(name));
    await page.goto(await addressOf(page, handOffs));
    seen.push(await wordsOf(page));
  }
  const [employee, supervisor, hr] = seen;
  expect(employee?.length).toBeGreaterThan(200);
  expect(supervisor).toEqual(employee);
  expect(hr).toEqual(employee);
});

test("the plan they get as data is byte for byte the same", async ({ as }) => {
  const seen: string[] = [];
  for (const name of Object.values(readers)) {
    const page = await as(inDemo(name));
    const answer = await page.request.get(`/api${await addressOf(page, handOffs)}`);
    const { allowed, ...plan } = await answer.json();
    expect(allowed).toBeDefined();
    seen.push(JSON.stringify(plan));
  }
  expect(seen[1]).toBe(seen[0]);
  expect(seen[2]).toBe(seen[0]);
});

test("what they may record on it differs by their standing", async ({ as }) => {
  const mayLog: boolean[] = [];
  for (const name of Object.values(readers)) {
    const page = await as(inDemo(name));
    await page.goto(await addressOf(page, handOffs));
    mayLog.push(await page.getByRole("link", { name: "Log progress" }).first().isVisible());
  }
  expect(mayLog).toEqual([true, false, false]);
});
