import "server-only";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { language } from "@/app/ui/language";
import { words } from "@/app/words";

const here = join(process.cwd(), "app", "documents", "checker");
const read = (name: string) => readFile(join(here, name), "utf8");

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const faults = [
  "erased",
  "body_changed",
  "column_changed",
  "hash_changed",
  "chain_broken",
  "signature_wrong",
  "key_unknown",
  "gap",
  "order",
  "duplicate",
  "other_plan",
  "tail_differs",
] as const;

const plainWords = [
  "working",
  "whole",
  "wholeUnder",
  "faultsUnder",
  "none",
  "noCopy",
  "tooOld",
] as const;

// The page fills these in by itself, where there is nothing to read sentences with.
const open = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `{${name}}`]));

/** What the page says, as sentences with their places still open. */
function sentences() {
  return {
    ...Object.fromEntries(plainWords.map((key) => [key, words(`copies.check.${key}`)])),
    about: words("copies.check.about", open("count", "from", "to", "code", "keys")),
    faults: words("copies.check.faults", open("count")),
    proof: Object.fromEntries(
      faults.map((key) => [key, words(`proof.${key}`, open("seq", "to", "column"))]),
    ),
  };
}

/** The check as one file that opens anywhere: its policy lets it run its own script and reach nothing. */
export async function checkerPage(): Promise<string> {
  const [check, page, style] = await Promise.all([
    read("check.js"),
    read("screen.js"),
    read("style.css"),
  ]);
  const script = `${check.replace(/^export /gm, "")}\n${page.replace(/^import .*\n/gm, "")}`;
  const said = JSON.stringify(sentences()).replaceAll("<", "\\u003c");
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words("copies.check.title"))}</title>
<style>${style}</style>
<main>
<h1>${escaped(words("copies.check.title"))}</h1>
<p>${escaped(words("copies.check.lead"))}</p>
<p>${escaped(words("copies.check.limits"))}</p>
<noscript><p>${escaped(words("copies.check.noScript"))}</p></noscript>
<label for="file">${escaped(words("copies.check.choose"))}</label>
<input id="file" type="file" accept=".json,application/json">
<div id="answer" role="status"></div>
</main>
<script type="application/json" id="words">${said}</script>
<script type="module">${script}</script>
</html>
`;
}
