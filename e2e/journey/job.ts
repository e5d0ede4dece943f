import type { Page } from "@playwright/test";
import type { Person } from "../person";
import { fresh } from "../places";

const at = (email: string): Person => ({ place: fresh, email, password: "" });

/** The people of the story; whoever is added later gets the password that is shown then. */
export const hanna = { ...at("hanna@brookmill.example"), password: "a quiet morning by the mill" };
export const karl = at("karl@brookmill.example");
export const pia = at("pia@brookmill.example");
export const ruben = at("ruben@brookmill.example");

/** What one chapter of the story finds out and the next ones need. */
export const job = { plan: "", startsOn: "", endsOn: "" };

/** What HR says to one place of the draft. */
export const comment = "Say what happens on a day with more than sixty returns.";

export const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

export const follow = (page: Page, name: string) =>
  page.getByRole("link", { name }).first().click();

export const part = (page: Page, name: string) => page.getByRole("region", { name });

/** Sends a form of the plan and waits until the plan page is there again. */
export async function send(page: Page, name: string) {
  await press(page, name);
  await page.waitForURL((url) => url.pathname === job.plan);
}
