import { findings } from "@/lib/clarity/findings";
import { fromFile } from "./items";
import { score, table } from "./metrics";

const path = process.argv[2];
if (!path) {
  console.error("Usage: npm run clarity:score FILE");
  process.exit(2);
}

const items = fromFile(path);
const started = performance.now();
const found = items.map(
  ({ text, field }) => new Set<string>(findings(text, field).map((f) => f.code)),
);
const took = performance.now() - started;

console.log(table(score(items, found)));
console.log(`${items.length} texts in ${took.toFixed(0)} ms\n`);
items.forEach(({ id, field, text, flags }, i) => {
  const got = found[i] ?? new Set<string>();
  const missed = flags.filter((code) => !got.has(code));
  const extra = [...got].filter((code) => !flags.some((flag) => flag === code));
  if (missed.length + extra.length === 0) return;
  const notes = [...missed.map((c) => `-${c}`), ...extra.map((c) => `+${c}`)].join(" ");
  console.log(`${id} ${field}: ${text}\n    ${notes}`);
});
