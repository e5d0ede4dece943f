import { expect, type Page } from "@playwright/test";
import { demoPassword, inDemo, test } from "./person";
import { demo } from "./places";

const own = "a sentence of my own";

/** A browser of its own, signed in through the screen: what ends here ends for nobody else's test. */
async function signedIn(page: Page, name: string, password = demoPassword) {
  await page.goto(`${demo.origin}/sign-in`);
  await page.getByLabel("Work e-mail").fill(inDemo(name).email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

const signOut = (page: Page) => page.getByRole("button", { name: "Sign out", exact: true });

async function changePassword(page: Page, present: string, next: string) {
  await page.getByLabel("Present password").fill(present);
  await page.getByLabel("New password", { exact: true }).fill(next);
  await page.getByLabel("New password, once more").fill(next);
  await page.getByRole("button", { name: "Change the password" }).click();
}

test("Lena sees where she is signed in, ends it there, and changes her password", async ({
  browser,
}) => {
  const contexts = [await browser.newContext(), await browser.newContext()];
  const [here, there] = await Promise.all(contexts.map((context) => context.newPage()));
  if (!here || !there) throw new Error("two browsers are needed");
  for (const page of [here, there]) {
    await signedIn(page, "lena");
    await expect(signOut(page)).toBeVisible();
  }
  await here.getByRole("link", { name: "Your account" }).click();
  await expect(here.getByRole("heading", { level: 1 })).toHaveText("Your account");
  const sessions = here.getByRole("region", { name: "Where you are signed in" });
  await expect(sessions.getByText("Chrome on Linux", { exact: true })).toHaveCount(2);
  await sessions.getByRole("button", { name: "Sign out there" }).click();
  await expect(sessions.getByText("You are signed in nowhere else.")).toBeVisible();
  await there.reload();
  await expect(there).toHaveURL(/sign-in/);

  await changePassword(here, "not the one at all", own);
  await expect(here.getByRole("link", { name: /not your present password/ })).toBeVisible();
  await changePassword(here, demoPassword, own);
  await expect(here.getByText("Your password is changed.")).toBeVisible();
  await here.reload();
  await expect(signOut(here)).toBeVisible();
  await expect(here.getByText("You chose a new password.")).toBeVisible();
  await signedIn(there, "lena");
  await expect(there.getByText("E-mail and password do not match")).toBeVisible();
  await signedIn(there, "lena", own);
  await expect(signOut(there)).toBeVisible();
  await there.goto(`${demo.origin}/account`);
  await changePassword(there, own, demoPassword);
  await expect(there.getByText("Your password is changed.")).toBeVisible();
  await here.reload();
  await expect(here).toHaveURL(/sign-in/);
  for (const context of contexts) await context.close();
});

test("Odile closes an account and lets the person in again, and both sides read what was done", async ({
  as,
  browser,
}) => {
  const odile = await as(inDemo("odile"));
  const context = await browser.newContext();
  const rafe = await context.newPage();
  await signedIn(rafe, "rafe");
  await expect(signOut(rafe)).toBeVisible();

  await odile.goto("/people");
  await odile.getByRole("link", { name: "Rafe Lindqvist" }).click();
  await expect(odile.getByRole("heading", { level: 1 })).toHaveText("Rafe Lindqvist");
  await odile.getByRole("button", { name: "Close the account of Rafe Lindqvist" }).click();
  await expect(odile.getByRole("heading", { name: "This account is closed" })).toBeVisible();
  await rafe.reload();
  await expect(rafe).toHaveURL(/sign-in/);
  await signedIn(rafe, "rafe");
  await expect(rafe.getByText("E-mail and password do not match")).toBeVisible();

  await odile.getByRole("button", { name: "Let Rafe Lindqvist in again" }).click();
  const first = odile.getByRole("region", { name: "First password of Rafe Lindqvist" });
  await expect(odile.getByRole("button", { name: "Save the rights" })).toBeVisible();
  const given = /[a-z2-9]{5}(-[a-z2-9]{5}){3}/.exec((await first.textContent()) ?? "")?.[0] ?? "";
  await signedIn(rafe, "rafe", given);
  await rafe.goto(`${demo.origin}/account`);
  await expect(rafe.getByText("You were let in again. By Odile Marchetti.")).toBeVisible();
  await changePassword(rafe, given, demoPassword);
  await expect(rafe.getByText("Your password is changed.")).toBeVisible();
  await context.close();
});

test("Odile, the only HR partner and admin, reads why nobody can take that from her", async ({
  as,
}) => {
  const odile = await as(inDemo("odile"));
  await odile.goto("/people");
  const list = odile.getByRole("region", { name: "Who is here" });
  await list.getByRole("link", { name: "Odile Marchetti" }).click();
  await expect(odile.getByRole("heading", { level: 1, name: "Odile Marchetti" })).toBeVisible();
  await odile.getByRole("checkbox", { name: "HR partner" }).uncheck();
  await odile.getByRole("button", { name: "Save the rights" }).click();
  await expect(odile.getByText("This was not recorded")).toBeVisible();
  await expect(odile.getByText(/There is no other HR partner/)).toHaveCount(2);
  await expect(odile.getByRole("button", { name: /Close the account/ })).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, baseURL: demo.origin });

  test("Callum changes his password, and is told why not", async ({ page }) => {
    await signedIn(page, "callum");
    await page.goto("/account");
    await changePassword(page, "not the one at all", own);
    await expect(page.getByText("This is not your present password")).not.toHaveCount(0);
    await changePassword(page, demoPassword, own);
    await expect(page.getByText("Your password is changed.")).toBeVisible();
    await changePassword(page, own, demoPassword);
    await expect(page.getByText("Your password is changed.")).toBeVisible();
    await expect(signOut(page)).toBeVisible();
  });
});
