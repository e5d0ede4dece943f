import type { Page } from "@playwright/test";

/** The kind of page an address shows: ids and days are no other kind. */
export const kindOf = (path: string) =>
  path
    .replace(/[?#].*$/, "")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replaceAll(/\d{4}-\d\d-\d\d/g, ":day");

/** One address of every kind of page that a person can reach by links, from home on. */
export async function screensOf(page: Page): Promise<string[]> {
  const found = new Map<string, string>([["/", "/"]]);
  for (const [, path] of found) {
    const html = await (await page.request.get(path)).text();
    const links = [...html.matchAll(/<a\b[^>]*?\shref="(\/[^"]*)"/g)].map(([, link = ""]) => link);
    for (const link of links.filter((one) => !one.startsWith("/api/")))
      if (!found.has(kindOf(link))) found.set(kindOf(link), link.replaceAll("&amp;", "&"));
  }
  return [...found.values()];
}
