import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const sheets = ["app", "public"].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css"))
    .map((name) => `${folder}/${name}`),
);

const physical =
  /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear):\s*(?:left|right)/g;

test("no style speaks of left or right, so that a page can be read from either side", () => {
  const found = sheets.flatMap((sheet) => {
    const text = readFileSync(`${root}${sheet}`, "utf8").replaceAll(
      /@bottom-right|\/\*[\s\S]*?\*\//g,
      "",
    );
    return [...text.matchAll(physical)].map(([one]) => `${sheet}: ${one.trim()}`);
  });
  expect(sheets.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});

test("the pages without the app have the colours of the app, by light and by dark", () => {
  const colours = (text: string) => text.match(/#[0-9a-f]{6}\b/g) ?? [];
  const house = new Set(colours(readFileSync(`${root}app/ui/styles/tokens.css`, "utf8")));
  const plain = colours(readFileSync(`${root}public/plain.css`, "utf8"));
  expect(plain.length).toBeGreaterThan(10);
  expect(plain.filter((colour) => !house.has(colour))).toEqual([]);
});
