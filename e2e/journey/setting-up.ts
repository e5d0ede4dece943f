import { expect } from "@playwright/test";
import { test } from "../person";
import { follow, hanna, karl, pia, ruben } from "./job";
import { addPerson, setUp } from "./set-up";

test("whoever starts Footing creates their organisation and is its HR partner", async ({
  page,
}) => {
  await setUp(page, hanna);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await follow(page, "People");
  await expect(page.getByText("HR partner. Admin.")).toBeVisible();
});

test("the admin adds people, and each first password is shown once", async ({ as }) => {
  const page = await as(hanna);
  await page.goto("/people");
  karl.password = await addPerson(page, "Karl Brenner", karl.email);
  pia.password = await addPerson(page, "Pia Lund", pia.email, "Karl Brenner");
  ruben.password = await addPerson(page, "Ruben Oake", ruben.email, "Karl Brenner");
  await page.reload();
  await expect(page.getByText("Reports to Karl Brenner.")).toHaveCount(2);
  await expect(page.getByText(ruben.password)).toHaveCount(0);
});
