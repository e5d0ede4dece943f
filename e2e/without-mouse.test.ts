import { expect, type Page } from "@playwright/test";
import { pressOn, tabTo, write } from "./keyboard";
import { inDemo, test } from "./person";

/** Goes from home to what waits there, by keyboard. */
async function fromHome(page: Page, action: string) {
  await page.goto("/");
  await pressOn(page, "Skip to the page");
  await pressOn(page, action);
}

test("Idris confirms receipt, says an expectation in his own words, and Sanna answers, by keyboard", async ({
  as,
}) => {
  const employee = await as(inDemo("idris"));
  await fromHome(employee, "Acknowledge receipt");
  await employee.waitForURL(/acknowledge/);
  await tabTo(employee, "I have received it");
  await employee.keyboard.press("Space");
  await pressOn(employee, "Confirm receipt");
  await employee.waitForURL(/\/plans\/[^/]+(#.*)?$/);
  await fromHome(employee, "Write it in your words");
  await employee.waitForURL(/read-back/);
  await tabTo(employee, "Yes, and this is how");
  await employee.keyboard.press("Space");
  await write(employee, "In your own words", "Nobody waits longer than a day for my first answer.");
  await pressOn(employee, "Send it to Sanna");
  await employee.waitForURL(/\/plans\/[^/]+(#.*)?$/);
  const supervisor = await as(inDemo("sanna"));
  await fromHome(supervisor, "Answer Idris");
  await supervisor.waitForURL(/read-backs/);
  await pressOn(supervisor, "Yes, it is clear");
  await supervisor.waitForURL(/\/plans\/[^/]+(#.*)?$/);
  await expect(supervisor.locator("main")).toContainText("Clear to both sides since");
});

test("Odile answers the eight questions and approves a plan by keyboard", async ({ as }) => {
  const page = await as(inDemo("odile"));
  await fromHome(page, "Review it");
  await page.waitForURL(/review/);
  for (let question = 0; question < 8; question++) {
    await tabTo(page, "Where in the draft", 400);
    await page.keyboard.press("ArrowDown");
    await write(page, "Your answer", "Looked at, and yes.");
  }
  await pressOn(page, "Approve the plan");
  await page.waitForURL(/\/plans\/[^/]+(#.*)?$/);
  await page.goto("/plans?status=ready");
  await expect(page.getByRole("listitem").filter({ hasText: "Callum Fenn" })).toBeVisible();
});
