import { expect } from "@playwright/test";
import { addDays } from "@/lib/time/day";
import { cover, handoff } from "@/tests/cast";
import { hanna } from "../journey/job";
import { test } from "../person";
import {
  findsNoForm,
  follow,
  life,
  notYours,
  onDay,
  open,
  part,
  record,
  refused,
  send,
  unfold,
} from "./life";
import { mara, till } from "./people";

const ledger = "Promises, both ways";

test("the supervisor misses a promise, the two see the cause otherwise, and HR decides it", async ({
  as,
}) => {
  onDay(8);
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  const decision = {
    type: "cause_decided",
    promiseId: cover,
    cause: "mine",
    reason: "So.",
  } as const;
  expect(await refused(hr, decision)).toBe(
    "HR decides where the two sides differ. Here they do not, or not yet.",
  );
  await findsNoForm(hr, `/promises/${cover}`, "Decide it");
  const own = {
    type: "miss_explained",
    promiseId: cover,
    cause: "mine",
    text: "He forgot.",
  } as const;
  expect(await refused(employee, own)).toBe("Only the person who made this promise can do this.");
  await open(supervisor);
  await follow(supervisor, /^Say why/);
  await supervisor.getByRole("radio", { name: "It was outside my control" }).check();
  await supervisor.getByLabel("In your words").fill("The second phone came a week late.");
  await send(supervisor, "Send it");
  await open(employee);
  await follow(employee, /^Say how you see it/);
  await employee.getByRole("radio", { name: "It was in Till’s hands" }).check();
  await employee.getByLabel("In your words").fill("One phone was there all week.");
  await send(employee, "Send it");
  expect(await refused(supervisor, decision)).toBe(notYours);
  expect(await refused(employee, decision)).toBe(notYours);
  await open(hr);
  await follow(hr, /^Decide the cause/);
  await hr.getByRole("radio", { name: "It was in Till’s hands" }).check();
  await hr.getByLabel("Your reason").fill("One phone was enough for the twenty minutes.");
  await send(hr, "Decide it");
  await open(employee);
  await expect(part(employee, ledger)).toContainText(
    "HR decided: in the owner’s hands. One phone was",
  );
});

test("help that was missing is reported, agreed to, and its days are left out", async ({ as }) => {
  const [employee, supervisor] = [await as(mara), await as(till)];
  const days = [addDays(life.startsOn, 1), addDays(life.startsOn, 2)];
  const report = { promiseId: cover, onDays: days, text: "Missing." };
  expect(await refused(supervisor, { type: "support_missing_reported", ...report })).toBe(notYours);
  await findsNoForm(supervisor, `/support/promises/${cover}`, "Report it");
  await open(employee);
  await unfold(employee, "Measure, help, evidence and questions");
  await follow(employee, /^It was missing/);
  for (const place of [1, 2]) await employee.getByRole("checkbox").nth(place).check();
  await employee.getByLabel("What was missing").fill("Nobody took the phones at ten.");
  await send(employee, "Report it");
  await open(supervisor);
  await follow(part(supervisor, /^1\. A complete/), "Answer it");
  const reportId = new URL(supervisor.url()).pathname.split("/").at(-1) ?? "";
  const answer = {
    type: "support_answered",
    reportId,
    agrees: false,
    reason: "It was there.",
  } as const;
  expect(await refused(employee, answer)).toBe(notYours);
  await supervisor.getByRole("radio", { name: "Yes, it was missing" }).check();
  await supervisor.getByLabel("What happened").fill("I was in the yard on both evenings.");
  await send(supervisor, "Send the answer");
  await open(employee);
  await expect(part(employee, /^1\. A complete/)).toContainText(
    "These days are left out of the count.",
  );
});

test("a week is left out with its reason, because the other side agrees", async ({ as }) => {
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  const week = { expectationId: handoff, weekOf: life.startsOn };
  await record(supervisor, { type: "measure_recorded", ...week, value: { value: 9, of: 20 } });
  const reason = "The phones were not covered.";
  expect(await refused(hr, { type: "week_left_out", ...week, reason })).toBe(notYours);
  await findsNoForm(hr, `/weeks/out/${handoff}`, "Ask for it");
  await open(employee, `/weeks/out/${handoff}?week=${life.startsOn}`);
  await employee.getByLabel("Why it should not count").fill(reason);
  await send(employee, "Ask for it");
  await open(supervisor);
  await follow(part(supervisor, "Trend"), "Answer");
  const askId = new URL(supervisor.url()).pathname.split("/").at(-1) ?? "";
  const answer = { type: "week_answered", askId, answer: "left_out", reason } as const;
  expect(await refused(employee, answer)).toBe("You asked this. The other side answers it.");
  await findsNoForm(employee, `/weeks/${askId}`, "Send the answer");
  await supervisor.getByRole("radio", { name: "Leave it out" }).check();
  await supervisor.getByLabel("Why", { exact: true }).fill("The help I promised was not there.");
  await send(supervisor, "Send the answer");
  await open(employee);
  await expect(part(employee, "Trend")).toContainText(
    "Left out. The help I promised was not there.",
  );
  await expect(part(employee, "Trend")).toContainText(reason);
});
