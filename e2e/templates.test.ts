import { expect, type Page } from "@playwright/test";
import { beginFor } from "./beginning";
import { handOffs } from "./demo-plans";
import { inDemo, test } from "./person";

async function openExpectation(page: Page, name: string) {
  await page.getByRole("link", { name: "Expectations" }).click();
  await page.getByRole("link", { name }).click();
  await expect(page.getByLabel("A short name")).toBeVisible();
}

/** The demo is as it was for whoever comes next. */
async function discard(page: Page, draft: string) {
  await page.goto(draft);
  await page.getByText("Discard this draft").click();
  await page.getByRole("button", { name: "Discard it now" }).click();
  await page.waitForURL((url) => url.pathname === "/");
}

test("a supervisor sees what a template brings and begins a plan from it", async ({ as }) => {
  const page = await as(inDemo("tobias"));
  await page.goto("/plans/new");
  await page.getByRole("radio", { name: "It happened once" }).check();
  await expect(page.getByText("A single event calls for a talk")).toBeVisible();
  await expect(page.getByRole("button", { name: "Begin the draft" })).toBeHidden();
  await page.getByRole("radio", { name: "It keeps happening" }).check();
  await expect(page.getByText("To whom does it go?")).toBeHidden();
  await page.getByText("What it brings Deadlines and hand-offs").click();
  await expect(page.getByText("To whom does it go?")).toBeVisible();
  await page.getByRole("radio", { name: "Deadlines and hand-offs" }).check();
  await beginFor(page, "Wren Adair");
  const draft = page.url();
  await openExpectation(page, "Without a name yet");
  await expect(page.getByLabel("What do you expect?")).toHaveValue("");
  await expect(page.getByRole("radio", { name: "A share" })).toBeChecked();
  await expect(page.getByText("To whom does it go?")).toBeVisible();
  await expect(page.getByRole("group", { name: "Help 2" })).toBeVisible();
  await page.goto(`${draft}/check`);
  await expect(page.getByRole("button", { name: "Submit to HR" })).toHaveCount(0);
  await discard(page, draft);
});

test("a supervisor copies the structure of an earlier plan, without its person", async ({ as }) => {
  const page = await as(inDemo("tobias"));
  await page.goto("/plans/new/copy");
  await page.getByRole("link", { name: handOffs }).click();
  await expect(page.getByRole("main")).not.toContainText("Ines");
  await page.getByRole("link", { name: "Use this structure" }).click();
  await beginFor(page, "Wren Adair");
  const draft = page.url();
  await openExpectation(page, "A complete hand-off before leaving");
  await expect(page.getByLabel("What do you expect?")).toHaveValue(/posted by 22:15/);
  await expect(page.getByLabel("What was observed instead?")).toHaveValue("");
  await expect(page.getByLabel("Where does Wren start?")).toHaveValue("");
  await discard(page, draft);
});
