import { type Near, typedDay } from "@/lib/plan/draft-day";
import { day } from "@/lib/time/day";
import { typedTime } from "@/lib/time/typed-time";
import { at, zone } from "@/lib/time/zone";
import { pathOf } from "./field-path";
import { language } from "./language";

type Value = string | number | boolean | null;
type Branch = Map<string, Branch | Value>;

type Field = Value | Fields | Field[];

/** What a form says, nested; the shape is checked by whoever receives it. */
export type Fields = { [name: string]: Field };

/**
 * Turns flat names into nested fields. A name is a dotted path and a number in it is a place in a list
 * (`event.evidence.0.url`). An ending says what the text is: `:number`; `:boolean` (`true` or `false`, the
 * last one counts); `:list` (each value is one item); `:on` (a day as its writer types it); `:day`, `:time`
 * and `:zone` of one path make an instant; `:none` says on purpose that there is nothing. `:beside` goes along with its neighbours and is not there without them. A field left empty
 * is not there. A day without a year is looked for near a day.
 */
export function readFields(form: FormData, near?: Near): Fields {
  const root: Branch = new Map();
  const isBeside = ([name]: [string, unknown]) => name.endsWith(":beside");
  const all = [...form.entries()];
  for (const [name, value] of all.filter((field) => !isBeside(field))) {
    if (typeof value === "string" && value !== "") place(root, [name, value], form, near);
  }
  for (const [name, value] of all.filter(isBeside)) {
    if (typeof value === "string" && hasNeighbours(root, name))
      place(root, [name, value], form, near);
  }
  return nested(root);
}

function hasNeighbours(root: Branch, name: string): boolean {
  const above = pathOf(name).split(".").slice(0, -1);
  let branch: Branch | Value | undefined = root;
  for (const key of above) branch = branch instanceof Map ? branch.get(key) : undefined;
  return branch instanceof Map;
}

function place(root: Branch, [name, text]: [string, string], form: FormData, near?: Near) {
  const path = pathOf(name);
  const kind = name.slice(path.length + 1);
  if (kind === "time" || kind === "zone") return;
  const keys = path.split(".");
  const last = keys.pop() ?? path;
  const branch = keys.reduce(grow, root);
  if (kind === "list") grow(branch, last).set(String(grow(branch, last).size), text);
  else if (kind === "on") branch.set(last, dayIn(text, near));
  else if (kind === "day") branch.set(last, instantIn(dayIn(text, near), path, form));
  else branch.set(last, typed(kind, text));
}

function grow(from: Branch, key: string): Branch {
  const known = from.get(key);
  if (known instanceof Map) return known;
  const fresh: Branch = new Map();
  from.set(key, fresh);
  return fresh;
}

function typed(kind: string, text: string): Value {
  if (kind === "number") return numberIn(text);
  if (kind === "boolean") return text === "true";
  return kind === "none" ? null : text;
}

/** Text that is no number stays text, so that the receiver can refuse it in words. */
function numberIn(text: string): Value {
  const value = Number(text.trim().replace(",", "."));
  return Number.isFinite(value) ? value : text;
}

/** Text that is no day stays text, like a number. */
const dayIn = (text: string, near?: Near): string => typedDay(text, language, near) ?? text;

function instantIn(on: string, path: string, form: FormData): string {
  const [time, where] = [form.get(`${path}:time`), form.get(`${path}:zone`)];
  const clock = typedTime(typeof time === "string" ? time : "");
  const place = zone.safeParse(where);
  const known = day.safeParse(on).success && clock !== null && place.success;
  return known ? at(on, clock, place.data) : on;
}

function nested(branch: Branch): Fields {
  return Object.fromEntries([...branch].map(([key, value]) => [key, unfold(value)]));
}

function unfold(value: Branch | Value): Field {
  if (!(value instanceof Map)) return value;
  const isList = [...value.keys()].every((key) => /^\d{1,4}$/.test(key));
  if (!isList) return nested(value);
  const inOrder = [...value].sort(([a], [b]) => Number(a) - Number(b));
  return inOrder.map(([, item]) => unfold(item));
}
