import type { Page } from "@playwright/test";

/** The kind of page an address shows: ids and days are no other kind. */
export const kindOf = (path: string) =>
  path
    .replace(/[?#].*$/, "")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replaceAll(/\d{4}-\d\d-\d\d/g, ":day");

const atOnce = 4;

const linksIn = (html: string) =>
  [...html.matchAll(/<a\b[^>]*?\shref="(\/[^"]*)"/g)]
    .map(([, link = ""]) => link.replaceAll("&amp;", "&"))
    .filter((link) => !link.startsWith("/api/"));

/** A page as it comes, without a browser. */
export type Screen = { path: string; html: string };

/** One page of every kind that a person can reach by links, from home on. */
export async function screensOf(page: Page): Promise<Screen[]> {
  const known = new Set(["/"]);
  const screens: Screen[] = [];
  let next = ["/"];
  while (next.length > 0) {
    const batch = next.splice(0, atOnce);
    const read = await Promise.all(
      batch.map(async (path) => ({ path, html: await (await page.request.get(path)).text() })),
    );
    screens.push(...read);
    for (const link of read.flatMap(({ html }) => linksIn(html))) {
      if (known.has(kindOf(link))) continue;
      known.add(kindOf(link));
      next = [...next, link];
    }
  }
  return screens;
}
