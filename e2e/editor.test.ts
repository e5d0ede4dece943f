import { expect, type Page } from "@playwright/test";
import { beginFor } from "./beginning";
import {
  beginExpectation,
  finishExpectation,
  loaded,
  pressByKey,
  writeAbout,
  writeGround,
} from "./editor/wren";
import { inDemo, test } from "./person";

test.describe.configure({ mode: "serial" });

const written = { plan: "", expectation: "", startsOn: "", endsOn: "" };

const question = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const standard = (page: Page) => question(page, "What do you expect?");
const atGate = (hour: string) => `The list hangs at the gate by ${hour} on each night shift.`;
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

const isSaved = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: /^Saved at/ })).toBeVisible();

const conflict = (page: Page) =>
  page.getByRole("heading", { name: "This text was changed in another place" });

/** Changes something and waits until it is stored. */
async function storing(page: Page, change: () => Promise<unknown>) {
  const stored = page.waitForResponse((answer) => answer.request().method() === "PUT");
  await change();
  expect((await stored).ok()).toBe(true);
  await isSaved(page);
}

/** The same page of the editor on two devices, both with the text as it is stored. */
async function twoDevices(as: (who: ReturnType<typeof inDemo>) => Promise<Page>) {
  const [one, other] = [await as(inDemo("tobias")), await as(inDemo("tobias"))];
  await Promise.all([one.goto(written.expectation), other.goto(written.expectation)]);
  await Promise.all([one, other].map((page) => expect(standard(page)).not.toHaveValue("")));
  return { one, other };
}

test("a supervisor writes a plan from nothing and breaks off in the middle", async ({ as }) => {
  const page = await as(inDemo("tobias"));
  await page.goto("/");
  await page.getByRole("link", { name: "Start a plan" }).click();
  await beginFor(page, "Wren Adair");
  written.plan = new URL(page.url()).pathname.replace("/draft", "");
  await page.goto(`${written.plan}/draft/dates`);
  written.startsOn = await question(page, "First day").inputValue();
  written.endsOn = await question(page, "Last day").inputValue();
  await page.goto(`${written.plan}/draft/about`);
  await writeAbout(page);
  await expect(page.getByRole("heading", { level: 1, name: "What was looked at" })).toBeVisible();
  await writeGround(page);
  await page.getByRole("link", { name: "Add an expectation" }).click();
  await expect(standard(page)).toBeVisible();
  written.expectation = new URL(page.url()).pathname;
  await storing(page, () => beginExpectation(page));
  await expect(page.getByText("Wren can tell what is expected").first()).toBeVisible();
});

test("on another device the text is there, and each field says its last change can be undone", async ({
  as,
}) => {
  const page = await as(inDemo("tobias"));
  await page.goto(written.expectation);
  await expect(standard(page)).toHaveValue(/^The list hangs at the gate/);
  await standard(page).fill("Something else.");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: /^Undo the last change of “What do you/ }).press("Enter");
  await expect(standard(page)).toHaveValue(/^The list hangs at the gate/);
  await page.getByRole("button", { name: /^Put it back/ }).press("Enter");
  await expect(standard(page)).toHaveValue("Something else.");
  await page.getByRole("button", { name: /^Undo the last change of “What do you/ }).press("Enter");
  const help = page.getByRole("group", { name: "Help 1" });
  await storing(page, () => help.getByLabel("What help?").fill("Bram prints the list."));
  await help.getByRole("button", { name: "Remove" }).press("Enter");
  await expect(page.getByRole("button", { name: /^Bring it back/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(help.getByLabel("What help?")).toHaveValue("Bram prints the list.");
  await storing(page, () => help.getByLabel("What help?").fill(""));
});

test("what two devices write in different places is put together", async ({ as }) => {
  const { one, other } = await twoDevices(as);
  await storing(one, () => question(one, "What follows from it?").fill("The day crew waits."));
  await question(other, "What was observed instead?").fill("The list was missing.");
  const taken = other.getByRole("status").filter({ hasText: "The newer text of the other places" });
  await expect(taken).toBeVisible();
  await expect(question(other, "What follows from it?")).toHaveValue("The day crew waits.");
  await storing(other, () => question(other, "What follows from it?").fill(""));
  await storing(other, () => question(other, "What was observed instead?").fill(""));
});

test("where both wrote in one place each text can be copied, taken or kept, and none is lost", async ({
  as,
}) => {
  const { one, other } = await twoDevices(as);
  await one.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await storing(other, () => standard(other).fill(atGate("5:50")));
  await standard(one).fill(atGate("5:40"));
  await expect(conflict(one)).toBeVisible();
  await expect(one.getByText("by 5:50 on each night shift.")).toBeVisible();
  await press(one, "Copy mine");
  await expect(one.getByText("Yours is copied.")).toBeVisible();
  expect(await one.evaluate(() => navigator.clipboard.readText())).toContain("by 5:40");
  await press(one, "Use the newer one");
  await expect(standard(one)).toHaveValue(/by 5:50/);
  await storing(one, () => press(one, "Put mine back"));
  await expect(standard(one)).toHaveValue(/by 5:40/);
  await standard(other).fill(atGate("5:45"));
  await expect(conflict(other)).toBeVisible();
  await storing(other, () => press(other, "Keep mine"));
  await one.reload();
  await expect(standard(one)).toHaveValue(/by 5:45/);
});

test("an expectation is finished with the keyboard alone, and says what can be told from it", async ({
  as,
}) => {
  const page = await as(inDemo("tobias"));
  await page.goto(written.expectation);
  await expect(standard(page)).toHaveValue(/by 5:45/);
  await finishExpectation(page, written.startsOn, written.endsOn);
  await expect(question(page, "Start: out of how many?")).toHaveValue("20");
  await expect(page.getByText("5 things are clear. Nothing is open.")).toBeVisible();
  await pressByKey(page, "Save and go on");
  await expect(page.getByRole("link", { name: "The list at the gate" })).toBeVisible();
});

test("wording that may harm is answered with a reason, and only then HR gets the plan", async ({
  as,
}) => {
  const page = await as(inDemo("tobias"));
  await page.goto(`${written.plan}/draft/check`);
  await expect(page.getByText("One thing is missing before HR can have it")).toBeVisible();
  await page.getByRole("link", { name: "Why does it matter?" }).click();
  await expect(question(page, "Why does it matter?")).toHaveValue(loaded);
  await expect(page.getByText("Change it or answer it before HR can have the plan.")).toBeVisible();
  const reason = page.getByLabel("Your reason. HR and Wren read it.").first();
  await storing(page, () => reason.fill("Wren asked me to name it here."));
  await page.goto(`${written.plan}/draft/check`);
  await expect(page.getByText("This is what Wren will see.")).toBeVisible();
  await press(page, "Submit to HR");
  await page.waitForURL((url) => url.pathname === written.plan);
  await expect(page.getByText("HR has this plan now.")).toBeVisible();
});
