import { expect, type Page } from "@playwright/test";
import { addressOf, handOffs } from "./demo-plans";
import { inDemo, setClock, test } from "./person";
import { demo } from "./places";

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

test("the code beside the title is the same for all, and a code read out is told apart", async ({
  as,
}) => {
  const codes: (string | null)[] = [];
  for (const name of Object.values(readers)) {
    const page = await as(inDemo(name));
    await page.goto(await addressOf(page, handOffs));
    await page.getByRole("link", { name: "what this code is" }).click();
    await page.getByRole("heading", { level: 1, name: "The same page" }).waitFor();
    codes.push(await page.locator(".big-code .code").textContent());
  }
  const [code] = codes;
  expect(code).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
  expect(new Set(codes).size).toBe(1);
  const page = await as(inDemo("ines"));
  await page.goto(`${await addressOf(page, handOffs)}/same-page`);
  for (const [written, answer] of [
    [code?.toLowerCase().replace("-", " ") ?? "", "in force now. It is the text you read here."],
    ["0000-0000", "is no edition of this plan."],
  ] as const) {
    await page.getByLabel("The code").fill(written);
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByRole("status").filter({ hasText: answer })).toBeVisible();
  }
});

test("the employee reads on which days the others opened the plan; nobody else reads it of anyone", async ({
  as,
}) => {
  for (const name of ["tobias", "odile", "ines"]) {
    const page = await as(inDemo(name));
    await page.goto(await addressOf(page, handOffs));
    const who = page.getByRole("region", { name: "Who can see this" });
    const opened = who.getByRole("listitem").filter({ hasText: "Opened" });
    const isEmployee = name === "ines";
    await expect(who).toContainText(
      isEmployee ? "You see on which days" : "Ines sees on which days",
    );
    const names = who.getByText(/^Opened by/);
    await expect(names).toHaveCount(isEmployee ? 1 : 0);
    if (isEmployee) {
      await who.locator("summary", { has: page.getByRole("heading") }).click();
      await names.click();
    }
    await expect(opened.filter({ hasText: "Tobias Renn" })).toHaveCount(isEmployee ? 1 : 0);
    await expect(opened.filter({ hasText: "Odile Marchetti" })).toHaveCount(isEmployee ? 1 : 0);
    await expect(opened.filter({ hasText: "Ines Calloway" })).toHaveCount(0);
  }
});

test("who comes back finds what others did since, opened, and nothing of their own", async ({
  as,
}) => {
  const [employee, supervisor] = [await as(inDemo("ines")), await as(inDemo("tobias"))];
  const plan = await addressOf(employee, handOffs);
  await employee.goto(plan);
  const ask = async (page: Page, question: string) => {
    await page.goto(plan);
    await page.getByRole("link", { name: "Ask about this in expectation 2" }).click();
    await page.getByLabel("Your question").fill(question);
    await page.getByRole("button", { name: "Ask it" }).click();
    await page.waitForURL((url) => url.pathname === plan);
  };
  await ask(supervisor, "Does the list hold on Saturdays too?");
  // Whoever has the page open reads what comes while it comes.
  await supervisor.goto("/");
  await ask(employee, "Who leads the night desk on Saturdays?");
  try {
    setClock(demo, 1);
    await employee.goto(plan);
    await expect(employee.getByText("Nothing has changed since you last read this")).toBeVisible();
    await supervisor.goto(plan);
    const news = supervisor.getByRole("region", { name: "Since you last read this" });
    await expect(news).toContainText("Who leads the night desk on Saturdays?");
    await expect(news).not.toContainText("Does the list hold on Saturdays too?");
    await news.getByRole("link", { name: "Expectation 2" }).first().click();
    await expect(supervisor.getByRole("region", { name: /^2\./ })).toContainText(
      "Who leads the night desk on Saturdays?",
    );
  } finally {
    setClock(demo, 0);
  }
});
