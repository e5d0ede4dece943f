import { expect, type Page } from "@playwright/test";
import { inDemo, test } from "./person";

const headings = (page: Page) =>
  page.getByRole("main").getByRole("heading", { level: 2 }).allTextContents();

test("a supervisor’s home begins with their own promises, then check-ins", async ({ as }) => {
  const page = await as(inDemo("tobias"));
  await page.goto("/");
  const inOrder = ["Your own promises", "Check-ins this week"];
  expect((await headings(page)).filter((one) => inOrder.includes(one))).toEqual(inOrder);
});

test("a supervisor reads what others see about dates on their side; the employee’s home has no such part", async ({
  as,
}) => {
  const [supervisor, employee] = [await as(inDemo("tobias")), await as(inDemo("ines"))];
  await supervisor.goto("/");
  const side = supervisor.getByRole("region", { name: "What Ines and Odile see about your side" });
  await expect(side).toContainText("One answer came on");
  await expect(side).toContainText("did not take place");
  await employee.goto("/");
  expect((await headings(employee)).join()).not.toContain("about your side");
});

test("HR reads dates of the supervising in the order of time, and no result of anybody", async ({
  as,
}) => {
  const page = await as(inDemo("odile"));
  await page.goto("/");
  const process = page.getByRole("region", { name: "What the process needs" });
  await expect(process).toContainText("A hearing comes before any outcome.");
  await expect(process).not.toContainText(/\d+ ?%|of the last|most|least/);
});

test("an employee’s home says what is next, who helps, and what others added meanwhile", async ({
  as,
}) => {
  const page = await as(inDemo("ines"));
  await page.goto("/");
  const parts = ["Write it down", "Coming up", "Who helps you"];
  expect((await headings(page)).filter((one) => parts.includes(one))).toEqual(parts);
  expect((await headings(page)).some((one) => one.startsWith("New"))).toBe(true);
});

test("somebody on no plan is told so kindly, and nothing is asked of them", async ({ as }) => {
  const page = await as(inDemo("mina"));
  await page.goto("/");
  await expect(page.getByText("You are on no plan")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link")).toHaveCount(0);
});

test("lists keep what they are narrowed to in their address", async ({ as }) => {
  const page = await as(inDemo("odile"));
  await page.goto("/plans");
  await page.getByLabel("Where it is").selectOption("Underway");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/status=underway/);
  await page.goto("/people?name=cal");
  await expect(page.getByRole("listitem").filter({ hasText: "Ines Calloway" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Wren Adair" })).toHaveCount(0);
  await page.goto("/people?who=hr");
  await expect(page.getByRole("listitem").filter({ hasText: "Odile Marchetti" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Tobias Renn" })).toHaveCount(0);
});
