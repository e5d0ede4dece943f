import { expect, type Locator } from "@playwright/test";
import { addressOf, handOffs } from "./demo-plans";
import { demoPassword, inDemo, test } from "./person";
import { demo } from "./places";

const isBlurred = (one: Locator) =>
  one.evaluate((shown) => {
    for (let at: Element | null = shown; at; at = at.parentElement)
      if (getComputedStyle(at).filter.includes("blur")) return true;
    return false;
  });

const hide = { name: "Hide details", exact: true };
const show = { name: "Show details", exact: true };

test("“Hide details” blurs names and texts, keeps dates, and is remembered", async ({ as }) => {
  const page = await as(inDemo("ines"));
  await page.goto("/");
  const [title, date] = [page.getByRole("heading", { level: 1 }), page.locator(".today")];
  const due = page.locator(".rows-next .row-label").first();
  expect(await isBlurred(title)).toBe(false);
  await page.getByRole("button", hide).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", show)).toBeFocused();
  await page.goto(await addressOf(page, handOffs));
  const texts = [page.locator("main .said").first(), page.locator(".account-person"), title];
  for (const text of texts) expect(await isBlurred(text)).toBe(true);
  await page.emulateMedia({ media: "print" });
  expect(await isBlurred(title)).toBe(false);
  await page.emulateMedia({ media: "screen" });
  await page.goto("/");
  for (const day of [date, due]) expect(await isBlurred(day)).toBe(false);
  await page.getByRole("button", show).click();
  expect(await isBlurred(title)).toBe(false);
});

test("what has the keyboard’s focus is shown while it has it", async ({ as }) => {
  const page = await as(inDemo("ines"));
  await page.goto("/");
  await page.getByRole("button", hide).click();
  const link = page.locator("main .rows a").first();
  expect(await isBlurred(link)).toBe(true);
  await page.locator("main .button").last().focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await isBlurred(page.locator("main :focus"))).toBe(false);
  await page.getByRole("button", show).click();
});

test("whoever leaves quickly is on an empty page, signed out, and Back shows nothing", async ({
  page,
}) => {
  await page.goto(`${demo.origin}/sign-in`);
  await page.getByLabel("Work e-mail").fill("bram@larkspur.example");
  await page.getByLabel("Password").fill(demoPassword);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("button", { name: "Leave quickly" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Empty page");
  await expect(page).toHaveTitle("Empty page");
  await page.goBack();
  await expect(page.getByRole("button", { name: "Sign out" })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
});

test("the end of a session is said in time, can be put off, and leaves what was written", async ({
  as,
}) => {
  const page = await as(inDemo("ines"));
  await page.clock.install();
  await page.goto(`${await addressOf(page, handOffs)}/log`);
  const written = page.getByLabel("What happened");
  await written.fill("Half a sentence");
  const warning = page.getByText("you will be signed out at");
  await page.clock.fastForward("54:00");
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward("01:30");
  await expect(warning).toBeVisible();
  await page.getByRole("button", { name: "Stay signed in" }).click();
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward("59:00");
  await page.clock.fastForward("02:00");
  await expect(page.getByText("You were signed out at")).toBeVisible();
  await expect(written).toHaveValue("Half a sentence");
});
