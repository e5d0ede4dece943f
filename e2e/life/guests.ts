import { expect } from "@playwright/test";
import { hanna } from "../journey/job";
import { test } from "../person";
import { follow, life, noSuchPage, notYours, open, part, refused, send, unfold } from "./life";
import { mara, noor, till } from "./people";

const who = "Who can see this";

test("a mentor sees nothing before the employee consents, and nothing after she takes it back", async ({
  as,
}) => {
  const [employee, supervisor] = [await as(mara), await as(till)];
  const [hr, mentor] = [await as(hanna), await as(noor)];
  const sees = async () => (await mentor.request.get(life.plan)).status();
  await open(supervisor, "/guests?as=mentor");
  await supervisor.getByLabel("Whom you invite").selectOption(noor.personId);
  await send(supervisor, "Invite");
  expect(await sees()).toBe(404);
  await open(employee);
  await follow(part(employee, who), "Answer the invitation of Noor");
  const guestId = new URL(employee.url()).pathname.split("/").at(-1) ?? "";
  const consent = { type: "guest_answered", guestId, consents: true } as const;
  for (const other of [supervisor, hr]) expect(await refused(other, consent)).toBe(notYours);
  expect(await refused(mentor, consent)).toBe(noSuchPage);
  await employee.getByRole("radio", { name: "Yes, from now on" }).check();
  await send(employee, "Send the answer");
  expect(await sees()).toBe(200);
  await open(mentor);
  await expect(part(mentor, who)).toContainText("Guest as mentor, invited by Till");
  await expect(mentor.getByRole("link", { name: "Take the access away" })).toHaveCount(0);
  expect(await refused(mentor, { type: "guest_removed", guestId })).toBe(notYours);
  await open(employee);
  await unfold(employee, who);
  await follow(part(employee, who), "Take the access away of Noor");
  await send(employee, "Take the access away");
  expect(await sees()).toBe(404);
});

test("a companion of the employee’s own choice sees the plan at once", async ({ as }) => {
  const [employee, supervisor, companion] = [await as(mara), await as(till), await as(noor)];
  await open(employee, "/guests?as=companion");
  await employee.getByLabel("Whom you invite").selectOption(noor.personId);
  await send(employee, "Invite");
  expect((await companion.request.get(life.plan)).status()).toBe(200);
  await open(supervisor);
  await expect(part(supervisor, who)).toContainText("Guest as companion, invited by Mara");
  await expect(part(supervisor, who).getByRole("link", { name: /^Take the access/ })).toHaveCount(
    0,
  );
});
