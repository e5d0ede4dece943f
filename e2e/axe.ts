import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// The engine itself, without the wrapper that brings it anew for every look.
const require = createRequire(import.meta.url);
const wrapper = require.resolve("@axe-core/playwright");
const { source }: { source: string } = createRequire(wrapper)("axe-core");

type Violation = { id: string; nodes: { html: string }[] };
type Axe = { run: (on: Document, how: object) => Promise<{ violations: Violation[] }> };

/** Brings axe onto a page once; it stays there until the page is left. */
export const bringAxe = (page: Page) => page.evaluate(source);

/** Rules whose answer hangs on colours; every other one says the same in both themes. */
const ofColour = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
const ofAll = { type: "tag", values: rules };

/** What axe finds on a page as it is shown now, by every rule or by those of colour alone. */
export async function findings(page: Page, by: "all" | "colour"): Promise<string[]> {
  const violations = await page.evaluate(
    async (runOnly) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const how = { runOnly, resultTypes: ["violations"], preload: false };
      return (await axe.run(document, how)).violations;
    },
    by === "all" ? ofAll : ofColour,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
