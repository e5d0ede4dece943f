import { expect } from "@playwright/test";
import { addressOf, handOffs } from "./demo-plans";
import { held, pressOn, tabTo, write } from "./keyboard";
import { demoPassword, inDemo, test } from "./person";
import { demo } from "./places";

test("somebody signs in by keyboard alone and finds their plan", async ({ page }) => {
  await page.goto(`${demo.origin}/sign-in`);
  await write(page, "Work e-mail", "jonas@larkspur.example");
  await write(page, "Password", demoPassword);
  await pressOn(page, "Sign in");
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  await pressOn(page, "Plans");
  await expect(page.getByRole("heading", { level: 1, name: "Plans" })).toBeVisible();
});

test("a whole plan is read by Tab: the focus is seen on every link, and goes down the page", async ({
  as,
}) => {
  const page = await as(inDemo("ines"));
  await page.goto(await addressOf(page, handOffs));
  await pressOn(page, "Skip to the page");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  let links = 0;
  for (;;) {
    await page.keyboard.press("Tab");
    const now = await held(page);
    if (now.name === "Accessibility") break;
    expect(now.isSeen, `the focus is seen on “${now.name}”`).toBe(true);
    links += 1;
    expect(links).toBeLessThan(400);
  }
  expect(links).toBeGreaterThan(20);
});

test("the employee logs progress by keyboard alone", async ({ as }) => {
  const page = await as(inDemo("ines"));
  await page.goto(await addressOf(page, handOffs));
  await pressOn(page, "Skip to the page");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  await pressOn(page, "Log progress");
  await page.waitForURL(/\/log/);
  await page.getByRole("heading", { level: 1, name: "Log progress" }).waitFor();
  await write(page, "What happened", "The record was complete at 22:10, by keyboard.");
  await pressOn(page, "Log it");
  const progress = page.getByRole("region", { name: "Recent progress" });
  await expect(progress).toContainText("by keyboard.");
});

test("a refused form takes the focus and leads to the field that is to be mended", async ({
  as,
}) => {
  const page = await as(inDemo("ines"));
  await page.goto(`${await addressOf(page, handOffs)}/log`);
  await tabTo(page, "Progress");
  for (const _ of ["win", "setback"]) await page.keyboard.press("ArrowDown");
  await write(page, "What happened", "One parcel was missing from the list.");
  await pressOn(page, "Log it");
  await expect(page.locator(".problem")).toBeFocused();
  await tabTo(page, "Say in a line what you will change next.");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("What you change next")).toBeFocused();
});
