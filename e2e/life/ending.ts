import { expect, type Page } from "@playwright/test";
import type { PlanEvent } from "@/lib/plan/event";
import { addDays, daysBetween } from "@/lib/time/day";
import { early, handoff } from "@/tests/cast";
import { hanna } from "../journey/job";
import { test } from "../person";
import { findsNoForm, life, notYours, onDay, open, part, record, refused, send } from "./life";
import { ede, mara, noor, till } from "./people";

const statement = "I kept the list from the third week on, and it holds.";
const win = "The night desk thanked me for a whole week.";

const results = [handoff, early].map((expectationId) => ({
  expectationId,
  result: "met" as const,
  numbers: "As counted.",
  citations: [],
  reason: "It holds.",
}));

async function giveResult(page: Page, number: number) {
  const result = page.getByRole("group", { name: `Expectation ${number}:` });
  await result.getByRole("radio", { name: "Met", exact: true }).check();
  await result.getByLabel("The reason").fill("It has held since the third week.");
  return result;
}

test("the new supervisor proposes an outcome on what may be cited, and nobody decides before the employee is heard", async ({
  as,
}) => {
  const [employee, supervisor, hr] = [await as(mara), await as(ede), await as(hanna)];
  onDay(daysBetween(life.startsOn, life.endsOn) + 1);
  await record(employee, {
    type: "progress_logged",
    about: { what: "plan" },
    kind: "win",
    text: win,
    evidence: [],
  });
  const statementByOn = addDays(life.endsOn, 15);
  const opened = {
    type: "hearing_opened",
    proposedOutcome: "met",
    results,
    statementByOn,
  } as const;
  await findsNoForm(employee, "/hearing", "Open the hearing");
  expect(await refused(employee, opened)).toBe(notYours);
  await open(supervisor, "/hearing");
  const proposed = supervisor.getByRole("group", { name: "The outcome you propose" });
  await proposed.getByRole("radio", { name: "Met", exact: true }).check();
  const result = await giveResult(supervisor, 1);
  await result.getByRole("checkbox", { name: /Booking 4410/ }).check();
  await expect(result.getByRole("checkbox", { name: /Booking 4417/ })).toHaveCount(0);
  await expect(result).toContainText("Something cited was withdrawn.");
  await giveResult(supervisor, 2);
  await send(supervisor, "Open the hearing", "/closing");
  await open(hr, "/outcome");
  await expect(hr.getByText("The outcome cannot be decided yet.")).toBeVisible();
  await expect(hr.getByRole("button", { name: "Close the plan" })).toHaveCount(0);
});

const closed = (): PlanEvent => ({
  ...{ type: "plan_closed", outcome: "met", results, reason: "So.", sustainLooksOn: [] },
  ...{ stopsCountingOn: addDays(life.endsOn, 90), deleteOn: addDays(life.endsOn, 180) },
});

test("the employee’s statement stands before the outcome, and HR alone decides it", async ({
  as,
}) => {
  const [employee, supervisor, hr] = [await as(mara), await as(ede), await as(hanna)];
  expect(await refused(hr, closed())).toContain("The employee can give a statement until");
  await findsNoForm(supervisor, "/hearing/statement", "Give this statement");
  const said = { type: "hearing_statement_given", text: "Hers." } as const;
  for (const other of [supervisor, hr]) expect(await refused(other, said)).toBe(notYours);
  await open(employee, "/hearing/statement");
  await employee.getByLabel("In your words").fill(statement);
  await send(employee, "Give this statement", "/closing");
  for (const other of [employee, supervisor]) {
    await findsNoForm(other, "/outcome", "Close the plan");
    expect(await refused(other, closed())).toBe(notYours);
  }
  await open(hr, "/outcome");
  await expect(hr.getByText(statement)).toBeVisible();
  await expect(hr.getByRole("checkbox", { name: /Booking 4410/ })).toBeChecked();
  await hr
    .getByRole("group", { name: "The outcome" })
    .getByRole("radio", { name: "Met", exact: true })
    .check();
  await hr.getByLabel("The reason").first().fill("Both say the same of the last six weeks.");
  await hr
    .getByLabel("Why it counts as met all the same")
    .fill("The weeks without help are left out.");
  await hr.getByLabel("What stays").fill("The phones stay covered.");
  await hr.getByLabel("Look 1").fill(addDays(life.endsOn, 30));
  await send(hr, "Close the plan", "/closing");
});

test("the employee reads the letter and her wins, and shares a letter that only she has", async ({
  as,
}) => {
  const [employee, supervisor, hr] = [await as(mara), await as(ede), await as(hanna)];
  const [former, companion] = [await as(till), await as(noor)];
  await open(employee, "/closing");
  await expect(part(employee, "What went well")).toContainText(win);
  await expect(part(employee, "Both in their own words")).toContainText(statement);
  await expect(part(employee, "Each expectation")).toContainText("Booking 4410 had no owner");
  await findsNoForm(supervisor, "/closing", "I have read the closing letter");
  for (const other of [supervisor, hr])
    expect(await refused(other, { type: "letter_read" })).toBe(notYours);
  await send(employee, "I have read the closing letter", "/closing");
  await open(employee, "/closing/letter");
  await expect(employee.getByText(/^Dear Mara/)).toBeVisible();
  await expect(employee.getByText(statement)).toBeVisible();
  await open(employee, "/closing/letter/share");
  await expect(employee.getByText(win)).toBeVisible();
  await expect(employee.getByText("Booking 4410")).toHaveCount(0);
  const shared = `${life.plan}/closing/letter/share`;
  for (const other of [supervisor, hr, former, companion])
    expect((await other.request.get(shared)).status()).toBe(404);
  expect((await companion.request.get(life.plan)).status()).toBe(404);
});
