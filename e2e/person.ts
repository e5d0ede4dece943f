import { writeFileSync } from "node:fs";
import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { demo } from "./places";

type Place = { origin: string; clock: string };
type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** Somebody who can sign in: on the demo unless another place is named. */
export type Person = { place?: Place; email: string; password: string };

const known = new Map<string, Cookies>();

/** The shared password of the demo, as `npm run demo` prints it. */
export const demoPassword = "larkspur parcels";

/** Somebody of the demo. */
export const inDemo = (name: string): Person => ({
  email: `${name}@larkspur.example`,
  password: demoPassword,
});

/** How far ahead a server's clock stands, in days. */
export function setClock(place: Place, days: number) {
  writeFileSync(place.clock, String(days * 24 * 3_600_000));
}

/** A browser in which a person is signed in; the sign-in screen itself has its own test. */
export async function signIn(context: BrowserContext, { place = demo, email, password }: Person) {
  const key = `${place.origin}/${email}`;
  const cookies = known.get(key);
  if (cookies) return context.addCookies(cookies);
  const answer = await context.request.post(`${place.origin}/api/sign-in`, {
    data: { email, password },
    headers: { origin: place.origin },
  });
  if (!answer.ok()) throw new Error(`${email}: ${await answer.text()}`);
  known.set(key, await context.cookies());
}

/** Notes what a page complains about; that an address refused a form or is not here is an answer, no complaint. */
function listen(page: Page, complaints: string[]) {
  page.on("console", (message) => {
    const isAnswer = /status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !isAnswer) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
}

type People = {
  complaints: string[];
  /** Opens the browser of a person who is signed in. */
  as: (who: Person) => Promise<Page>;
};

/** A test that fails when a page complains to its console. */
export const test = base.extend<People>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern.
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    base.expect(complaints).toEqual([]);
  },
  page: async ({ page, complaints }, use) => {
    listen(page, complaints);
    await use(page);
  },
  as: async ({ browser, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (who) => {
      const { origin: baseURL } = who.place ?? demo;
      const context = await browser.newContext({ baseURL });
      contexts.push(context);
      await signIn(context, who);
      const page = await context.newPage();
      listen(page, complaints);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});
