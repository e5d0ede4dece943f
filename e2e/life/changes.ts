import { expect } from "@playwright/test";
import { addDays } from "@/lib/time/day";
import { early, handoff } from "@/tests/cast";
import { hanna } from "../journey/job";
import { test } from "../person";
import { findsNoForm, follow, life, notYours, open, part, refused, send, unfold } from "./life";
import { mara, till } from "./people";

const changes = "Changes";
const idIn = (address: string) => new URL(address).pathname.split("/").at(-1) ?? "";

test("what one side proposes and the other refuses stays as it was", async ({ as }) => {
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  await open(supervisor, `/change?what=standard&of=${handoff}`);
  await supervisor.getByLabel("What it becomes").fill("Every late shift ends with a whole record.");
  await supervisor.getByRole("radio", { name: "It asks for the same, in clearer words" }).check();
  await supervisor.getByLabel("Why it should change").fill("The list of fields is long.");
  await send(supervisor, "Send the proposal");
  await open(employee);
  await follow(part(employee, changes), "Read it");
  await expect(employee.getByText("Struck through is what goes.")).toBeVisible();
  const amendmentId = idIn(employee.url());
  const refusal = { type: "amendment_refused", amendmentId, reason: "No." } as const;
  expect(await refused(hr, refusal)).toBe(
    "Not everyone has answered yet, and their time is not over. Wait for the answers.",
  );
  await findsNoForm(supervisor, `/change/${amendmentId}`, "Send the answer");
  const answer = { type: "amendment_answered", amendmentId, agrees: true } as const;
  expect(await refused(supervisor, answer)).toContain("This has already been answered.");
  await employee.getByRole("radio", { name: "I do not agree" }).check();
  await employee.getByLabel("In your words").fill("The six fields are what makes it clear.");
  await send(employee, "Send the answer");
  await findsNoForm(employee, `/change/${amendmentId}`, "Refuse the change");
  expect(await refused(supervisor, refusal)).toBe(notYours);
  await open(hr, `/change/${amendmentId}`);
  await expect(hr.getByText("The six fields are what makes it clear.")).toBeVisible();
  await unfold(hr, "Leave the text as it is");
  await hr.getByLabel("Why not").fill("Six named fields are clearer than one word.");
  await send(hr, "Refuse the change");
  await open(employee);
  await expect(part(employee, changes)).toContainText(
    "Not changed: the standard of expectation 1.",
  );
  await expect(part(employee, /^1\. A complete/)).toContainText(
    "with all six fields, posted by 22:15",
  );
});

test("a harder change brings time, and holds once both agree, HR approves and it is acknowledged", async ({
  as,
}) => {
  const [employee, supervisor, hr] = [await as(mara), await as(till), await as(hanna)];
  await open(supervisor, `/change?what=measure&of=${early}`);
  await supervisor.getByLabel("The target in words").fill("None in four weeks");
  await supervisor.getByLabel("The number to reach").fill("0");
  await supervisor
    .getByLabel("Why it should change")
    .fill("The duty phone is always answered now.");
  await supervisor.getByRole("button", { name: "Send the proposal" }).click();
  await expect(
    supervisor.getByText("so it must add at least 10 working days").first(),
  ).toBeVisible();
  await supervisor.getByLabel("Working days added to the plan").fill("10");
  await send(supervisor, "Send the proposal");
  await follow(part(supervisor, changes), "Read it");
  const amendmentId = idIn(supervisor.url());
  await open(employee, `/change/${amendmentId}`);
  await expect(employee.getByText("Harder: it asks for more")).toBeVisible();
  await employee.getByRole("radio", { name: "I agree" }).check();
  await send(employee, "Send the answer");
  const approval = { type: "amendment_approved", amendmentId, reason: "Yes." } as const;
  for (const other of [employee, supervisor]) {
    expect(await refused(other, approval)).toBe(notYours);
    await findsNoForm(other, `/change/${amendmentId}`, "Put it in force");
  }
  await open(hr, `/change/${amendmentId}`);
  await hr.getByLabel("Why it is right").fill("Both want it, and there is time for it.");
  await send(hr, "Put it in force");
  life.endsOn = addDays(life.endsOn, 14);
  await open(employee);
  await follow(part(employee, changes), "Confirm that you have it");
  const changeId = idIn(employee.url());
  await findsNoForm(supervisor, `/change/acknowledge/${changeId}`, "Confirm receipt");
  const receipt = { type: "change_acknowledged", changeId, answer: "received" } as const;
  for (const other of [supervisor, hr]) expect(await refused(other, receipt)).toBe(notYours);
  await employee.getByRole("radio", { name: "I have received it", exact: true }).check();
  await send(employee, "Confirm receipt");
  await expect(part(employee, changes)).toContainText("In force as edition 2.");
  await expect(part(employee, changes)).toContainText("You confirmed receipt on");
});
