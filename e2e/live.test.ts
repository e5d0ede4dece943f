import { expect, type Page } from "@playwright/test";
import { addressOf, handOffs } from "./demo-plans";
import { inDemo, test } from "./person";

const atOnce = { timeout: 2000 };
const note = "Counted from the shift book, two nights were covered by the early desk.";

async function asks(page: Page, address: string, question: string) {
  await page.goto(`${address}/ask`);
  await page.getByRole("textbox", { name: "Your question" }).fill(question);
  await page.getByRole("button", { name: "Ask it" }).click();
  await page.waitForURL(/plans\/[^/]+#/);
}

/** Waits until a page hears of changes; it begins to when everything else is there. */
async function opened(page: Page, address: string) {
  const hears = page.waitForResponse((answer) => answer.url().includes("/api/live"));
  await page.goto(address);
  await hears;
}

test("what one writes stands on the other’s open page within two seconds, moves nothing, and says calmly by whom", async ({
  as,
}) => {
  const [ines, tobias] = [await as(inDemo("ines")), await as(inDemo("tobias"))];
  const address = await addressOf(ines, handOffs);
  await opened(tobias, address);
  const link = tobias.getByRole("main").getByRole("link").last();
  await link.focus();
  const before = (await link.boundingBox())?.y ?? 0;

  await asks(ines, address, "Which desk takes over on the 4th?");
  await expect(tobias.getByText(/^Ines changed this at \d\d:\d\d\.$/)).toBeVisible(atOnce);
  await expect(tobias.getByText("Which desk takes over on the 4th?").first()).toBeAttached();
  expect(Math.abs(((await link.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
  await expect(link).toBeFocused();
  await tobias.getByRole("button", { name: "Close" }).click();
  await expect(tobias.getByText(/changed this at/)).toHaveCount(0);
  await expect(ines.getByText(/changed this at/)).toHaveCount(0);
});

test("beside a form nothing changes by itself: who changed the plan is said, and what is being written stays", async ({
  as,
}) => {
  const [ines, tobias] = [await as(inDemo("ines")), await as(inDemo("tobias"))];
  const address = await addressOf(ines, handOffs);
  await opened(ines, `${address}/log`);
  const text = ines.getByRole("textbox", { name: "What happened" });
  await text.fill(note);
  await asks(tobias, address, "Is the new board up?");
  const line = ines.getByText(/^Tobias changed this at \d\d:\d\d\. Your text is kept\.$/);
  await expect(line).toBeVisible(atOnce);
  await expect(text).toBeFocused();
  await ines.getByRole("button", { name: "Read both" }).click();
  await expect(line).toHaveCount(0);
  await expect(text).toHaveValue(note);
});

test("an entry stands on the plan before the answer, and a refused one is taken back with its reason and its text", async ({
  as,
}) => {
  const first = await as(inDemo("ines"));
  const second = await as(inDemo("ines"));
  const address = await addressOf(first, handOffs);
  const { plan } = await (await first.request.get(`/api${address}`)).json();
  const form = `${address}/measure/${plan.document.expectations[0].id}`;
  for (const page of [first, second]) {
    const planRead = page.waitForResponse((answer) => answer.url().endsWith(`/api${address}`));
    await page.goto(form);
    await page.locator('[name="event.value.value:number"]').fill("1");
    const of = page.locator('[name="event.value.of:number"]');
    if (await of.count()) await of.fill("1");
    await page.getByRole("textbox").last().fill(note);
    await planRead;
  }
  for (const page of [first, second]) {
    // Slow enough for the entry to be seen on its way.
    await page.route("**/events", async (route) => {
      await new Promise((resume) => setTimeout(resume, 1500));
      await route.continue();
    });
    await page.locator("form .button-main, form .button").last().click();
    await expect(page.getByText(/^On its way to the record: .* for the week$/)).toBeVisible();
    await expect(page).toHaveURL(/#trend$/);
    const trend = page.getByRole("region", { name: "Trend" });
    await expect(trend.getByText("On its way to the record.")).toBeVisible();
    await expect(page.getByText(/^On its way/)).toHaveCount(0);
  }
  await expect(first.getByText(/This was not recorded/)).toHaveCount(0);
  await expect(second.getByText(/^This was not recorded\. .* Your text is kept\.$/)).toBeVisible();
  await second.getByRole("link", { name: "Back to what I wrote" }).click();
  await expect(second.getByRole("textbox").last()).toHaveValue(note);
  await expect(second.locator(".problem")).toBeVisible();
});
