import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, folder, name));

function fileNamed(named: string, from: string): string[] {
  if (!/^[@.]/.test(named) || (named.startsWith("@") && !named.startsWith("@/"))) return [];
  const base = named.startsWith("@/") ? join(root, named.slice(2)) : resolve(dirname(from), named);
  return [`${base}.ts`, `${base}.tsx`, base].filter((path) => existsSync(path)).slice(0, 1);
}

const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/^import (?!type\b)[^;]*?from "([^"]+)";/gm)].flatMap(
    ([, named = ""]) => fileNamed(named, file),
  );

test("the wording check comes to a browser only where somebody writes: nothing imports it there at once", () => {
  const seen = new Set(
    filesIn("app").filter((file) => readFileSync(file, "utf8").startsWith('"use client"')),
  );
  expect(seen.size).toBeGreaterThan(0);
  for (const file of seen)
    if (/\.tsx?$/.test(file)) for (const one of importsOf(file)) seen.add(one);
  const heavy = [...seen].filter((file) => /lib\/clarity\/(findings|english|en\/)/.test(file));
  expect(heavy).toEqual([]);
});
