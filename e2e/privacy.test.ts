import { expect, type Page } from "@playwright/test";
import { addressOf, handOffs } from "./demo-plans";
import { inDemo, test } from "./person";
import { demo } from "./places";
import { screensOf } from "./screens";

const names = /ines|calloway|tobias|renn|odile|marchetti|shift|hand-offs/i;

test("the title of a page names nobody and no plan", async ({ as }) => {
  const page = await as(inDemo("ines"));
  for (const { path, html } of await screensOf(page)) {
    const titles = [...html.matchAll(/<title>([^<]*)/g)].map(([, title]) => title);
    expect(titles.length, path).toBeGreaterThan(0);
    for (const title of titles) expect(title, path).not.toMatch(names);
  }
});

test("after sign-out nothing is shown again, not by Back either", async ({ page }) => {
  const { email, password } = inDemo("wren");
  await page.goto(`${demo.origin}/sign-in`);
  await page.getByLabel("Work e-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("link", { name: "Plans" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Plans" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign out" })).toHaveCount(0);
});

async function shown(page: Page, path: string) {
  const answer = await page.goto(path);
  return { status: answer?.status(), words: await page.locator("main").textContent() };
}

test("a plan one is nobody to looks as if there were none", async ({ as }) => {
  const [stranger, employee] = [await as(inDemo("nora")), await as(inDemo("ines"))];
  const plan = await addressOf(employee, handOffs);
  const nothing = plan.replace(/[0-9a-f]{12}$/, "000000000000");
  expect(await shown(stranger, plan)).toEqual(await shown(stranger, nothing));
  expect((await shown(stranger, plan)).status).toBe(404);
  for (const path of [plan, nothing, "/nowhere"]) {
    await stranger.goto(path);
    await expect(stranger).toHaveTitle("Not here · Footing");
  }
  const [theirs, none] = [
    await stranger.request.get(`/api${plan}`),
    await stranger.request.get(`/api${nothing}`),
  ];
  expect(await theirs.text()).toBe(await none.text());
});
