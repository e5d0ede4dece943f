import { expect } from "@playwright/test";
import { addDays } from "@/lib/time/day";
import { hanna } from "../journey/job";
import { test } from "../person";
import { findsNoForm, follow, life, notYours, open, part, refused, send, unfold } from "./life";
import { mara, till } from "./people";

const checkIn = "Next check-in";
const on = (days: number) => `rhythm-${addDays(life.startsOn, days)}`;

test("the employee writes down which check-in was missed and by whom, and how one was held", async ({
  as,
}) => {
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  await open(employee, `/check-ins/${on(0)}`);
  await unfold(employee, "It did not take place");
  await employee.getByRole("radio", { name: "Till" }).check();
  await employee.getByLabel("What happened").fill("He was called to the yard.");
  await send(employee, "Write it down");
  await findsNoForm(hr, `/check-ins/${on(7)}`, "Write it down for both");
  const held = {
    ...{ employeeFirst: "Well.", whatWasHeard: "Well.", decisions: [], helpAgreed: [] },
    ...{ stands: [], guestIds: [] },
    ...{ checkInId: on(7), heldAt: `${addDays(life.startsOn, 7)}T14:00:00.000Z` },
  };
  expect(await refused(hr, { type: "check_in_held", ...held })).toBe(notYours);
  await open(employee, `/check-ins/${on(7)}`);
  await employee.getByLabel("In your words").fill("Six of nine records were whole.");
  await employee.getByLabel("What was heard").fill("The phones are the hard part.");
  await employee.getByLabel("Decision 1").fill("Till covers the phones himself.");
  for (const number of [1, 2])
    await employee.getByLabel(`In a sentence: expectation ${number}`).fill("A fair start.");
  await send(employee, "Write it down for both");
  await open(supervisor);
  await expect(part(supervisor, checkIn)).toContainText("Till covers the phones himself.");
  await expect(part(supervisor, checkIn)).toContainText("He was called to the yard.");
});

test("both prepare the next check-in, and it is moved once with a reason", async ({ as }) => {
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  await open(employee);
  await follow(part(employee, checkIn), "Prepare it");
  await employee.getByLabel("What you did").fill("I write the six fields first.");
  await send(employee, "Send it");
  await expect(part(employee, checkIn)).toContainText(
    "You speak first: “I write the six fields first.”",
  );
  await open(supervisor, `/check-ins/${on(14)}`);
  await expect(supervisor.getByText("I write the six fields first.")).toBeVisible();
  await supervisor.getByLabel("What you did").fill("I asked for the second phone.");
  await send(supervisor, "Send it");
  await findsNoForm(hr, `/check-ins/${on(14)}`, "Send it");
  const prepared = { type: "check_in_prepared", checkInId: on(14), whatIDid: "Nothing." } as const;
  expect(await refused(hr, prepared)).toBe(notYours);
  await open(supervisor, `/check-ins/${on(14)}`);
  await unfold(supervisor, "Move it");
  await supervisor.getByLabel("Day").fill(addDays(life.startsOn, 15));
  await supervisor.getByLabel("Why", { exact: true }).fill("The yard is inspected on Monday.");
  await send(supervisor, "Move it");
  await expect(part(supervisor, checkIn)).toContainText("Moved from");
  await findsNoForm(hr, `/check-ins/${on(14)}`, "Move it");
  const moved = { checkInId: on(14), newAt: `${addDays(life.startsOn, 16)}T14:00:00.000Z` };
  expect(await refused(hr, { type: "check_in_moved", ...moved, reason: "No." })).toBe(notYours);
});

test("one more check-in is added, and everyone reads why", async ({ as }) => {
  const [employee, hr] = [await as(mara), await as(hanna)];
  await open(hr);
  await follow(part(hr, checkIn), "Add a check-in");
  await hr.getByLabel("Day").fill(addDays(life.startsOn, 10));
  await hr.getByLabel("Time").fill("15:00");
  await hr.getByLabel("Why one more").fill("Mara asked to speak before the third week.");
  await send(hr, "Add it");
  await open(employee);
  await expect(part(employee, checkIn)).toContainText("Added: Mara asked to speak");
});
