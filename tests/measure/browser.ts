import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium lies, or a sentence that says what to install. */
export function chromiumPath(): string {
  const given = process.env.FOOTING_CHROMIUM;
  const found = given || [...PATHS, chromium.executablePath()].find((path) => existsSync(path));
  if (!found) throw new Error("Chromium is missing: apt-get install chromium");
  return found;
}

export const chromiumArguments = ["--no-sandbox", "--disable-background-networking"];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
}

/** A cookie as requests carry it, as a browser keeps it. */
export function kept(cookie: string, origin: string) {
  const at = cookie.indexOf("=");
  return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: origin };
}

/** A page of somebody who is signed in, on a processor as it is or so many times slower. */
export async function pageOf(
  browser: Browser,
  origin: string,
  cookie: string,
  { slowedDown = 1 } = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: "en-GB" });
  await context.addCookies([kept(cookie, origin)]);
  const page = await context.newPage();
  // The functions handed to the page were compiled with this helper, which a browser does not have.
  await page.addInitScript("globalThis.__name = (one) => one");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowedDown });
  return page;
}
