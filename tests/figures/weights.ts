import { rm } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { v7 as newId } from "uuid";
import { party, post, question } from "@/tests/faults/demo-people";
import { startApp } from "@/tests/measure/app";
import type { Measure } from "@/tests/measure/measure";
import { ownFolder } from "@/tests/measure/own-database";
import { firstLoadBytes } from "./first-load";
import { minimalApp } from "./minimal-app";

const ROWS = 60;

export const weights: Measure = {
  targets: {
    first_load_js_vs_minimal: { atMost: 1.15 },
    html_bytes_per_history_row: { atMost: 120 },
  },
  how: "gzip bytes: JavaScript of the employee's plan page against a minimal Next page; HTML of a page of 60 rows of history against none, per row",
  async run(_, say) {
    const folder = await ownFolder();
    const app = await startApp({ folder, withDemo: true });
    try {
      const ines = await party(app.origin, "ines");
      const get = (path: string) =>
        fetch(`${app.origin}${path}`, { headers: { cookie: ines.cookie } });
      const read = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer());
      const minimal = minimalApp();
      const html = await (await get(`/plans/${ines.planId}`)).text();
      const ours = await firstLoadBytes(html, read);
      const theirs = await firstLoadBytes(minimal.html, minimal.read);
      say(`${ours} bytes of JavaScript, minimal ${theirs}`);
      for (let n = 0; n < ROWS; n += 1) {
        const wish = {
          id: newId(),
          event: question(`May shift ${n} be written down the next day?`),
        };
        await (await post(app.origin, ines, wish)).text();
      }
      const history = async (query: string) => {
        const page = await (await get(`/plans/${ines.planId}/history?${query}`)).text();
        return { bytes: gzipSync(page).length, rows: (page.match(/<li\b/g) ?? []).length };
      };
      const many = await history("kind=understanding");
      const none = await history("kind=understanding&from=2099-01-01");
      say(`history of ${many.rows - none.rows} rows ${many.bytes} bytes, of none ${none.bytes}`);
      return {
        first_load_js_vs_minimal: ours / theirs,
        html_bytes_per_history_row: (many.bytes - none.bytes) / (many.rows - none.rows),
      };
    } finally {
      await app.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
