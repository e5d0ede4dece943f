import { expect } from "@playwright/test";
import { addDays } from "@/lib/time/day";
import { cover } from "@/tests/cast";
import { hanna } from "../journey/job";
import { test } from "../person";
import { findsNoForm, life, notYours, open, part, record, refused, send } from "./life";
import { mara, till } from "./people";

const first = /^1\. A complete/;

test("help that one says was missing and the other says was there is decided by HR alone", async ({
  as,
}) => {
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  const onDays = [addDays(life.startsOn, 3)];
  const report = { promiseId: cover, onDays, text: "Nobody took the phones at ten." };
  const reportId = await record(employee, { type: "support_missing_reported", ...report });
  const answer = { reportId, agrees: true, reason: "So." };
  expect(await refused(hr, { type: "support_answered", ...answer })).not.toBe("");
  await findsNoForm(hr, `/support/${reportId}`, "Decide it");
  await open(supervisor, `/support/${reportId}`);
  await supervisor.getByRole("radio", { name: "It was there" }).check();
  await supervisor.getByLabel("What happened").fill("I took them myself that evening.");
  await send(supervisor, "Send the answer");
  for (const other of [employee, supervisor]) {
    await open(other);
    await expect(part(other, first)).toContainText("HR decides; until then the days count.");
  }
  expect(await refused(employee, { type: "support_answered", ...answer })).toBe(notYours);
  expect(await refused(supervisor, { type: "support_answered", ...answer })).toContain("already");
  await open(hr, `/support/${reportId}`);
  await hr.getByRole("radio", { name: "It was there" }).check();
  await hr.getByLabel("What happened").fill("The call list of that evening names Till.");
  await send(hr, "Decide it");
  await open(employee);
  await expect(part(employee, first)).toContainText("HR decided: these days count.");
});
