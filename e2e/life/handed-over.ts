import { expect } from "@playwright/test";
import { hanna } from "../journey/job";
import { test } from "../person";
import { findsNoForm, life, noSuchPage, notYours, open, part, refused, send } from "./life";
import { ede, mara, till } from "./people";

test("another supervisor takes the plan over, and the former one sees nothing on the next request", async ({
  as,
}) => {
  const [employee, former, next, hr] = [
    await as(mara),
    await as(till),
    await as(ede),
    await as(hanna),
  ];
  const change = {
    type: "supervisor_changed",
    newSupervisorId: ede.personId,
    reason: "A move.",
  } as const;
  await findsNoForm(former, "/handover", "Hand the plan over");
  for (const other of [former, employee]) expect(await refused(other, change)).toBe(notYours);
  expect(await refused(next, change)).toBe(noSuchPage);
  expect((await next.request.get(life.plan)).status()).toBe(404);
  await open(former);
  await open(hr, "/handover");
  await hr.getByLabel("The new supervisor").selectOption(ede.personId);
  await hr.getByLabel("Why", { exact: true }).fill("Till leads the yard from today on.");
  await send(hr, "Hand the plan over");
  for (const address of [
    life.plan,
    `/api${life.plan}`,
    `/api${life.plan}/events`,
    `${life.plan}/history`,
  ])
    expect((await former.request.get(address)).status(), address).toBe(404);
  const event = {
    type: "statement_added",
    about: { what: "plan" },
    text: "One more word.",
  } as const;
  expect(await refused(former, event)).toBe(noSuchPage);
  await former.goto("/plans");
  await expect(former.getByText("No plan yet.")).toBeVisible();
  await open(next);
  await expect(part(next, "Promises, both ways")).toContainText("You promised");
  await open(employee);
  await expect(part(employee, "Changes")).toContainText(
    "Ede Farrow supervises the plan from here on.",
  );
});
