import type { Page } from "@playwright/test";

/** When the largest thing on a page was painted, in milliseconds, and how much of the page moved while it loaded, and what. */
export type PageSpeed = { largestPaint: number; layoutShift: number; moved: string[] };

declare global {
  interface Window {
    speed: PageSpeed;
  }
}

type Shift = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
};

function watch() {
  // Given to the page again with each page that is looked at, it watches once.
  if (Reflect.has(window, "speed")) return;
  window.speed = { largestPaint: 0, layoutShift: 0, moved: [] };
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe("largest-contentful-paint", ({ startTime }) => {
    window.speed.largestPaint = Math.round(startTime);
  });
  observe("layout-shift", (entry) => {
    const { value, hadRecentInput, sources } = entry as Shift;
    if (hadRecentInput) return;
    window.speed.layoutShift += value;
    for (const { node, previousRect, currentRect } of sources) {
      const [from, to] = [previousRect, currentRect].map(({ x, y }) => `${x},${y}`);
      window.speed.moved.push(`${node?.textContent?.trim().slice(0, 60)} ${from} to ${to}`);
    }
  });
}

/** Loads a page in Chromium with a processor four times slower, and scrolls through all of it. */
export async function pageSpeed(page: Page, path: string): Promise<PageSpeed> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(watch);
  await page.goto(path, { waitUntil: "networkidle" });
  const painted = await page.evaluate(() => window.speed.largestPaint);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 1400) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.waitForTimeout(40);
  }
  await page.waitForTimeout(300);
  const { layoutShift, moved } = await page.evaluate(() => window.speed);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return { largestPaint: painted, layoutShift: Math.round(layoutShift * 10_000) / 10_000, moved };
}
