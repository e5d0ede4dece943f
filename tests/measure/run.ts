import { parseArgs } from "node:util";
import { type Figure, holds, type Measure } from "./measure";
import { table } from "./table";

const OPTIONS = { json: { type: "boolean" }, short: { type: "boolean" } } as const;

/** What of it is asked for by name; all of it when no name is given. */
function wanted(measures: readonly Measure[], names: readonly string[]): readonly Measure[] {
  const known = measures.flatMap(({ targets }) => Object.keys(targets));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`no figure is called ${unknown.join(", ")}: choose from ${known.join(", ")}`);
  }
  if (names.length === 0) return measures;
  return measures.filter(({ targets }) => names.some((name) => name in targets));
}

async function measured(measure: Measure, isShort: boolean): Promise<Figure[]> {
  const names = Object.keys(measure.targets);
  console.error(`\n── ${names.join(", ")}`);
  const say = (line: string) => console.error(`   ${line}`);
  const values = await measure.run(isShort ? "short" : "full", say).catch((error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return {} as Record<string, number>;
  });
  return Object.entries(measure.targets).map(([name, target]) => {
    const value = values[name] ?? Number.NaN;
    return { name, value, target, how: measure.how, holds: holds(target, value) };
  });
}

/**
 * Runs the measures named on the command line one after the other, prints the table and with
 * `--json` one object `{name: number}` as the last line. Ends with 1 when a figure misses its target;
 * in the short form a time may miss it.
 */
export async function runMeasures(measures: readonly Measure[]): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const figures: Figure[] = [];
  for (const measure of wanted(measures, positionals)) {
    figures.push(...(await measured(measure, values.short === true)));
  }
  console.log(`\n${table(figures)}`);
  if (values.json) {
    console.log(
      JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value]))),
    );
  }
  const gates = figures.filter(({ target }) => !(values.short && target.isTime));
  process.exitCode = gates.every((figure) => figure.holds) ? 0 : 1;
}
