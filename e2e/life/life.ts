import { expect, type Locator, type Page } from "@playwright/test";
import { v7 } from "uuid";
import { z } from "zod";
import type { PlanEvent } from "@/lib/plan/event";
import { daysUntil } from "../journey/days";
import { setClock } from "../person";
import { fresh } from "../places";

/** The plan of this story, and the days it runs from and to. */
export const life = { plan: "", startsOn: "", endsOn: "" };

const refusal = z.object({ because: z.string() });

/** Moves the clock to so many days after the first day of the plan. */
export const onDay = (days: number) => setClock(fresh, daysUntil(life.startsOn) + days);

const post = ({ request }: Page, event: PlanEvent, id = v7()) =>
  request.post(`/api${life.plan}/events`, {
    headers: { origin: fresh.origin },
    data: { id, event },
  });

/** Records what is needed for a chapter and is not what the chapter is about; answers with its id. */
export async function record(page: Page, event: PlanEvent) {
  const id = v7();
  const answer = await post(page, event, id);
  expect(answer.ok(), `${event.type}: ${await answer.text()}`).toBe(true);
  return id;
}

/** The sentence with which somebody is told that this is not for them, or not now. */
export async function refused(page: Page, event: PlanEvent) {
  const answer = await post(page, event);
  expect(answer.status(), event.type).toBeGreaterThanOrEqual(400);
  expect(answer.status(), event.type).toBeLessThan(500);
  return refusal.parse(await answer.json()).because;
}

export const notYours = "This is for somebody else on the plan to do.";
export const noSuchPage = "There is no such page, or it is not yours to read.";

/** Opens a page of the plan; the plan itself where none is named. */
export const open = (page: Page, rest = "") => page.goto(`${life.plan}${rest}`);

export const part = (page: Page, name: string | RegExp) => page.getByRole("region", { name });

/** Follows a link of a page, or of one part of it, and waits until its page is there. */
export async function follow(within: Page | Locator, name: string | RegExp) {
  const page = "page" in within ? within.page() : within;
  const from = page.url();
  await within.getByRole("link", { name }).first().click();
  await page.waitForURL((url) => url.href !== from);
}

/** Unfolds what is folded away on a page. */
export const unfold = (page: Page, name: string) =>
  page.locator("summary", { hasText: name }).first().click();

/** Sends a form and waits until it is on record and the page that it comes back to is there. */
export async function send(page: Page, name: string, backTo = "") {
  const answer = page.waitForResponse(
    (one) => one.request().method() === "POST" && one.url().endsWith("/events"),
  );
  await page.getByRole("button", { name, exact: true }).first().click();
  const recorded = await answer;
  expect(recorded.ok(), `${name}: ${recorded.status()}`).toBe(true);
  await page.waitForURL((url) => url.pathname === `${life.plan}${backTo}`);
}

/** Sends a private form and waits until it is kept. */
export async function keep(page: Page, name: string) {
  const answer = page.waitForResponse(
    (one) => one.request().method() === "POST" && one.url().includes("/api/private/"),
  );
  await page.getByRole("button", { name, exact: true }).first().click();
  expect((await answer).ok(), name).toBe(true);
}

/** Somebody who opens the same page finds no form there that they could send. */
export async function findsNoForm(page: Page, rest: string, button: string) {
  await open(page, rest);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: button, exact: true })).toHaveCount(0);
}
