import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Code } from "@/lib/clarity/codes";
import type { Field } from "@/lib/clarity/shape-features";

export type Item = {
  readonly id: string;
  readonly field: Field;
  readonly text: string;
  readonly flags: readonly Code[];
};

export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export function parse(lines: string): Item[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

export const fromFile = (path: string): Item[] => parse(readFileSync(path, "utf8"));

/** All items of the sets whose file name starts with the given part: train, tune or heldback. */
export function part(name: string): Item[] {
  const folder = here("./sets/");
  return readdirSync(folder)
    .filter((file) => file.startsWith(name))
    .sort()
    .flatMap((file) => fromFile(folder + file));
}
