import { writeFileSync } from "node:fs";
import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { demo } from "./places";

type Place = { origin: string; clock: string };
type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

const known = new Map<string, Cookies>();

/** The shared password of the demo, as `npm run demo` prints it. */
export const demoPassword = "larkspur parcels";

/** How far ahead a server's clock stands, in days. */
export function setClock(place: Place, days: number) {
  writeFileSync(place.clock, String(days * 24 * 3_600_000));
}

type Asked = { place?: Place; email: string; password: string };

/** A browser in which a person is signed in; the sign-in screen itself has its own test. */
export async function signIn(context: BrowserContext, { place = demo, email, password }: Asked) {
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

/** A test that fails when a page complains to its console. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await use(page);
    base.expect(complaints).toEqual([]);
  },
});
