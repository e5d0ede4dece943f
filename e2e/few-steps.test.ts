import { expect, type Locator, type Page } from "@playwright/test";
import { inDemo, test } from "./person";

const most = 3;

/** A phone on which every press is counted; what is typed into a field is not. */
async function phone(page: Page) {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto("/");
  let presses = 0;
  return {
    press: async (control: Locator) => {
      presses += 1;
      await control.click();
    },
    /** On record, and within the steps that were promised. */
    recorded: async (text: string) => {
      await expect(page).toHaveURL(/\/plans\/[^/]+(#.*)?$/);
      await expect(page.locator("main")).toContainText(text);
      expect(presses).toBeLessThanOrEqual(most);
    },
  };
}

const link = (page: Page, name: string) =>
  page.getByRole("main").getByRole("link", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name });

for (const [name, text] of [
  ["Progress", "All five reviews of Thursday name what I looked at."],
  ["A win", "Rafe thanked me for a remark."],
] as const) {
  test(`“${name}” is on record in two steps from home`, async ({ as }) => {
    const page = await as(inDemo("jonas"));
    const { press, recorded } = await phone(page);
    await press(link(page, name));
    await page.getByLabel("What happened").fill(text);
    await press(button(page, "Log it"));
    await recorded(text);
  });
}

test("something that went wrong is on record in two steps from home", async ({ as }) => {
  const page = await as(inDemo("jonas"));
  const { press, recorded } = await phone(page);
  await press(link(page, "Something that went wrong"));
  await page.getByLabel("What happened").fill("One approval of Wednesday had no remark.");
  await page.getByLabel("What you change next").fill("I write the remark first.");
  await press(button(page, "Log it"));
  await recorded("One approval of Wednesday had no remark.");
});

test("a link as evidence goes along in the same two steps", async ({ as }) => {
  const page = await as(inDemo("jonas"));
  const { press, recorded } = await phone(page);
  await press(link(page, "Progress"));
  await page.getByLabel("What happened").fill("The list of the week is in the board.");
  await page.getByLabel("A link to it").fill("https://board.larkspur.example/week-8");
  await press(button(page, "Log it"));
  await recorded("The list of the week is in the board.");
});

test("the value of a week is on record in two steps from home", async ({ as }) => {
  const page = await as(inDemo("jonas"));
  const { press } = await phone(page);
  await press(link(page, "An approval says what was looked at"));
  await page.getByLabel("How many were at the standard").fill("4");
  await page.getByLabel("Out of how many").fill("5");
  await press(button(page, "Record it"));
  await expect(page).toHaveURL(/\/plans\/[^/]+(#.*)?$/);
});

test("another date is asked for in three steps from home", async ({ as }) => {
  const page = await as(inDemo("jonas"));
  const { press, recorded } = await phone(page);
  await press(link(page, "Done, or another date"));
  await press(page.getByText("Ask for a later date"));
  const part = page.locator("details", { hasText: "Ask for a later date" });
  const last = await part.locator('input[type="date"]').getAttribute("max");
  await part.getByLabel("Day").fill(last ?? "");
  await part.getByLabel("Time").fill("23:00");
  await part.getByLabel("Why").fill("The last sample is read that evening.");
  await press(button(page, "Ask for it"));
  await recorded("The last sample is read that evening.");
});

test("a promise is done in three steps from home", async ({ as }) => {
  const page = await as(inDemo("jonas"));
  const { press, recorded } = await phone(page);
  await press(link(page, "Done, or another date"));
  await page.getByLabel("What you did").fill("Four of five in each of the four weeks.");
  await press(button(page, "It is done"));
  await recorded("Four of five in each of the four weeks.");
});
