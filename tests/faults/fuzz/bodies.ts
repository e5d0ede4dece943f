import fc from "fast-check";
import { hugeTexts, oddTexts, oddValues } from "./texts";

/** A body as it goes over the wire, and what it claims to be. */
export type Body = { bytes: Buffer; type: string };

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";
const otherTypes = [
  "text/plain",
  "multipart/form-data; boundary=x",
  "application/json; charset=utf-16",
  "",
  "a/b/c",
];

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** The same with one thing in it put, replaced or left out, somewhere along a path of turns. */
function changed(value: unknown, turns: readonly number[], put: unknown): unknown {
  const [turn, ...rest] = turns;
  if (!isBranch(value) || turn === undefined) return put;
  const names = [...Object.keys(value), "more"];
  const name = names[turn % names.length] ?? "more";
  const inner = changed(value[name], rest, put);
  const copy = Array.isArray(value) ? [...value] : { ...value };
  return Object.assign(copy, { [name]: inner });
}

function flat(value: unknown, path = ""): [string, string][] {
  if (!isBranch(value)) return [[nameFor(path, value), String(value)]];
  return Object.entries(value).flatMap(([name, one]) => flat(one, path ? `${path}.${name}` : name));
}

function nameFor(path: string, value: unknown): string {
  if (typeof value === "number") return `${path}:number`;
  return typeof value === "boolean" ? `${path}:boolean` : path;
}

const asJson = (value: unknown): Body => ({
  bytes: Buffer.from(JSON.stringify(value) ?? ""),
  type: JSON_TYPE,
});

const asForm = (value: unknown): Body => ({
  bytes: Buffer.from(
    flat(value)
      .map(
        ([name, one]) =>
          `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(one.toWellFormed())}`,
      )
      .join("&"),
  ),
  type: FORM_TYPE,
});

const turns = fc.array(fc.nat(11), { minLength: 0, maxLength: 5 });

const nearly = (values: fc.Arbitrary<unknown>) =>
  fc
    .tuple(
      values,
      turns,
      fc.oneof({ weight: 60, arbitrary: oddValues }, { weight: 1, arbitrary: hugeTexts }),
    )
    .map(([value, path, put]) => changed(value, path, put));

/** Text that is no longer what a serialiser writes: a name twice, a name that means something, an abyss, a torn end. */
const torn = (values: fc.Arbitrary<unknown>) =>
  fc
    .tuple(
      values.map((value) => JSON.stringify(value) ?? ""),
      fc.constantFrom(
        '"__proto__":{"isAdmin":true},',
        '"id":1,"id":"x",',
        '"type":"plan_closed",',
        '"constructor":{"prototype":{}},',
      ),
      fc.constantFrom("twice", "torn", "bytes", "abyss", "nul"),
      fc.nat(),
    )
    .map(([text, extra, how, at]): Body => {
      const cut = text.length === 0 ? 0 : at % text.length;
      const bytes: Record<typeof how, Buffer> = {
        twice: Buffer.from(text.replace("{", `{${extra}`)),
        torn: Buffer.from(text.slice(0, cut)),
        bytes: Buffer.concat([
          Buffer.from(text.slice(0, cut)),
          Buffer.from([0xc3, 0x28, 0xff, 0xed, 0xa0, 0x80]),
          Buffer.from(text.slice(cut)),
        ]),
        abyss: Buffer.from(`${'{"a":['.repeat(2_000)}1`),
        nul: Buffer.from(`${text.slice(0, cut)}\u0000${text.slice(cut)}`),
      };
      return { bytes: bytes[how], type: JSON_TYPE };
    });

const raw = fc
  .tuple(oddTexts, fc.constantFrom(JSON_TYPE, FORM_TYPE, ...otherTypes))
  .map(([text, type]): Body => ({ bytes: Buffer.from(text), type }));

const oddForms = fc
  .array(
    fc.tuple(
      fc.oneof(
        oddTexts,
        fc.constantFrom(
          "event.__proto__.x",
          "a.0.1.2",
          "....",
          "event:day",
          "event.at:time",
          "a.b:none",
          ":number",
          "0.0",
        ),
      ),
      oddTexts,
    ),
    { maxLength: 30 },
  )
  .map((pairs) => asForm(Object.fromEntries(pairs)));

/** Bodies for a handler that takes such values: fitting, nearly fitting, and nothing of the kind. */
export function bodiesFor(values: fc.Arbitrary<unknown>): fc.Arbitrary<Body> {
  return fc.oneof(
    { weight: 4, arbitrary: values.map(asJson) },
    { weight: 2, arbitrary: values.map(asForm) },
    { weight: 6, arbitrary: nearly(values).map(asJson) },
    { weight: 2, arbitrary: nearly(values).map(asForm) },
    { weight: 3, arbitrary: torn(values) },
    { weight: 1, arbitrary: oddForms },
    { weight: 1, arbitrary: raw },
  );
}
