import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { permissionTable } from "../permission-table";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const pack = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));

test("the README's permission table is the one the product asks", () => {
  expect(readme).toContain(permissionTable());
});

test("every command the README names is there", () => {
  const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name ?? "");
  for (const name of named.filter((one) => one !== "ci"))
    expect(Object.keys(pack.scripts)).toContain(name);
});

test("every file the README points to is there", async () => {
  for (const [, path] of readme.matchAll(/\]\((?!http)([^)#]+)\)/g))
    await expect(readFile(new URL(`../../${path}`, import.meta.url))).resolves.toBeDefined();
});
