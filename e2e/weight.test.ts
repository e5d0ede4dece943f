import { expect, type Page } from "@playwright/test";
import { firstLoadBytes } from "@/tests/figures/first-load";
import { minimalApp } from "@/tests/figures/minimal-app";
import { pageSpeed } from "@/tests/figures/page-speed";
import { addressOf, handOffs } from "./demo-plans";
import { inDemo, test } from "./person";

const mostTimesMinimal = 1.15;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

async function bytesOf(page: Page, path: string) {
  const html = await (await page.request.get(path)).text();
  return firstLoadBytes(html, async (file) => (await page.request.get(file)).body());
}

test("the employee’s home and plan page load little more JavaScript than a page with nothing on it", async ({
  as,
}) => {
  const page = await as(inDemo("ines"));
  const { html, read } = minimalApp();
  const minimal = await firstLoadBytes(html, read);
  const pages = { "the plan page": await addressOf(page, handOffs), "the home page": "/" };
  for (const [name, path] of Object.entries(pages)) {
    const bytes = await bytesOf(page, path);
    const times = bytes / minimal;
    console.log(
      `${name}: ${kilobytes(bytes)} of JavaScript by gzip; a minimal Next page: ${kilobytes(minimal)}; ${times.toFixed(3)} times as much`,
    );
    expect(times, name).toBeLessThanOrEqual(mostTimesMinimal);
  }
});

test("nothing moves while a page loads, on a slow phone and on a slow desk", async ({ as }) => {
  const page = await as(inDemo("ines"));
  const plan = await addressOf(page, handOffs);
  for (const [width, height] of [
    [375, 812],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const path of ["/", plan]) {
      const { largestPaint, layoutShift, moved } = await pageSpeed(page, path);
      console.log(`${path} at ${width} px: largest paint ${largestPaint} ms, shift ${layoutShift}`);
      expect.soft({ layoutShift, moved }, path).toEqual({ layoutShift: 0, moved: [] });
    }
  }
});
