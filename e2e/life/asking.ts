import { expect } from "@playwright/test";
import { addDays } from "@/lib/time/day";
import { update, walkThrough } from "@/tests/cast";
import { hanna } from "../journey/job";
import { test } from "../person";
import { findsNoForm, follow, life, notYours, open, part, refused, send, unfold } from "./life";
import { mara, till } from "./people";

const ownerOnly = "Only the person who made this promise can do this.";
const _otherSideOnly = "Only the side this promise was made to can answer it.";

test("the employee asks for help, and the supervisor gives none, with a reason", async ({ as }) => {
  const [employee, supervisor] = [await as(mara), await as(till)];
  await open(employee, "/promises/ask");
  await employee.getByLabel("What you need").fill("A second screen at the late desk.");
  await employee.getByLabel("By which day").fill(addDays(life.startsOn, 10));
  await send(employee, "Ask for it");
  await open(supervisor);
  await follow(part(supervisor, "Promises, both ways"), "Promise it, or say why not");
  await expect(
    supervisor.getByText("A second screen at the late desk.", { exact: true }),
  ).toBeVisible();
  const answer = new URL(supervisor.url());
  await unfold(supervisor, "If you cannot promise it");
  await supervisor.getByLabel("Why not").fill("The desk is rebuilt in spring; there is no socket.");
  await send(supervisor, "Send the reason");
  await open(employee);
  await expect(part(employee, "Promises, both ways")).toContainText(
    "Not promised: The desk is rebuilt",
  );
  const askId = answer.searchParams.get("answers") ?? "";
  await findsNoForm(employee, `/promises/new?answers=${askId}`, "Send the reason");
  const reason = "No.";
  expect(await refused(employee, { type: "promise_refused", askId, reason })).toBe(notYours);
  const ask = { text: "Time.", byOn: life.endsOn };
  expect(await refused(supervisor, { type: "promise_asked", ...ask })).toBe(notYours);
});

test("the employee says early that a promise is at risk, and nobody says it for them", async ({
  as,
}) => {
  const [employee, supervisor] = [await as(mara), await as(till)];
  await open(employee, `/promises/${walkThrough}`);
  await unfold(employee, "Say that it is at risk");
  await employee.getByLabel("What stands in the way").fill("The sixth field is new to me.");
  await employee.getByLabel("What would help").fill("Half an hour with the night desk.");
  await send(employee, "Say it");
  await open(supervisor);
  await expect(part(supervisor, "Promises, both ways")).toContainText(
    "What would help: Half an hour",
  );
  await findsNoForm(supervisor, `/promises/${walkThrough}`, "Say it");
  const risk = { promiseId: walkThrough, why: "Slow.", wouldHelp: "Speed." };
  expect(await refused(supervisor, { type: "at_risk_flagged", ...risk })).toBe(ownerOnly);
});

test("another date is agreed for one promise and declined for another", async ({ as }) => {
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  const later = { [walkThrough]: addDays(life.startsOn, 18), [update]: addDays(life.startsOn, 56) };
  for (const [promiseId, day] of Object.entries(later)) {
    await open(employee, `/promises/${promiseId}?do=date_change_asked`);
    await employee.getByLabel("Day").fill(day);
    await employee.getByLabel("Why", { exact: true }).fill("The night desk has time for it then.");
    await send(employee, "Ask for it");
  }
  await findsNoForm(employee, `/promises/${walkThrough}`, "Agree to the new date");
  await findsNoForm(hr, `/promises/${walkThrough}`, "Agree to the new date");
  const asked = { newDueAt: `${later[update]}T16:00:00.000Z`, reason: "Later." };
  expect(
    await refused(supervisor, { type: "date_change_asked", promiseId: update, ...asked }),
  ).toBe(ownerOnly);
  await open(supervisor);
  await follow(supervisor, /^Answer the wish for a later date.*six fields/);
  await send(supervisor, "Agree to the new date");
  await follow(supervisor, /^Answer the wish for a later date.*Friday/);
  await supervisor.getByLabel("Why not").fill("The Fridays are what we look at.");
  await send(supervisor, "Keep the old date");
  await open(employee);
  const ledger = part(employee, "Promises, both ways");
  await expect(ledger).toContainText("Till agreed.");
  await expect(ledger).toContainText("Till declined: The Fridays are what we look at.");
});
