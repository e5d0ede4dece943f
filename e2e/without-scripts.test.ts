import { expect, type Page } from "@playwright/test";
import { addressOf, handOffs } from "./demo-plans";
import { inDemo, test } from "./person";
import { demo } from "./places";

test.use({ javaScriptEnabled: false, baseURL: demo.origin });

const said = "One parcel was missing from the list of Thursday.";

async function signInThroughTheScreen(page: Page, name = "ines") {
  const { email, password } = inDemo(name);
  await page.goto("/sign-in");
  await page.getByLabel("Work e-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
}

test("without scripts the employee signs in and logs progress", async ({ page }) => {
  await signInThroughTheScreen(page);
  await page.goto(await addressOf(page, handOffs));
  await page.getByRole("link", { name: "Log progress" }).first().click();
  await page.getByLabel("What happened").fill("All records of Friday were complete.");
  await page.getByRole("button", { name: "Log it" }).click();
  const progress = page.getByRole("region", { name: "Recent progress" });
  await expect(progress).toContainText("All records of Friday were complete.");
});

test("without scripts a refused form says why and gives the text back", async ({ page }) => {
  await signInThroughTheScreen(page);
  await page.goto(`${await addressOf(page, handOffs)}/log`);
  await page.getByRole("radio", { name: "Something that went wrong" }).check();
  await page.getByLabel("What happened").fill(said);
  await page.getByRole("button", { name: "Log it" }).click();
  await expect(page.getByRole("heading", { name: "Not recorded yet" })).toBeVisible();
  await expect(page.getByText("Say in a line what you will change next.")).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveValue(said);
  await page.goBack();
  await page.getByLabel("What you change next").fill("I read the list aloud before I leave.");
  await expect(page.getByLabel("What happened")).toHaveValue(said);
});

test("without scripts a text that is sent after the session has ended is given back, with a way to sign in", async ({
  page,
}) => {
  await signInThroughTheScreen(page);
  await page.goto(`${await addressOf(page, handOffs)}/log`);
  await page.getByLabel("What happened").fill(said);
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Log it" }).click();
  await expect(page.getByText("You are not signed in.")).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveValue(said);
  await expect(page.getByRole("link", { name: /^Sign in/ })).toHaveAttribute("href", "/sign-in");
});

test("without scripts names and texts can be hidden, and shown again", async ({ page }) => {
  await signInThroughTheScreen(page);
  await page.goto("/plans");
  const title = page.getByRole("heading", { level: 1 });
  await page.getByRole("button", { name: "Hide details" }).click();
  await expect(page).toHaveURL(/\/plans$/);
  await expect(title).toHaveCSS("filter", /blur/);
  await page.getByRole("button", { name: "Show details" }).click();
  await expect(title).toHaveCSS("filter", "none");
});

test("without scripts an admin adds somebody and reads the first password once", async ({
  page,
}) => {
  await signInThroughTheScreen(page, "odile");
  const form = page.getByRole("form", { name: "Add a person" });
  const addRuth = async () => {
    await page.goto("/people");
    await form.getByLabel("Name").fill("Ruth Aldous");
    await form.getByLabel("Job title").fill("Returns clerk");
    await form.getByLabel("Work e-mail").fill("ruth@larkspur.example");
    await form.getByRole("button", { name: "Add this person" }).click();
  };
  await addRuth();
  await expect(page.getByRole("heading", { name: "First password of Ruth Aldous" })).toBeVisible();
  await addRuth();
  await expect(page.getByRole("heading", { name: "Not recorded yet" })).toBeVisible();
  await expect(page.getByLabel("What you wrote").first()).toHaveValue("Ruth Aldous");
});
