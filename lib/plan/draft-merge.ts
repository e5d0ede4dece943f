import type { Written } from "./draft-written";

type Value = Written[string] | undefined;

/** A place in which both have written something else: the path in the form, and both texts. */
export type Conflict = { path: string; theirs: Value; mine: Value };

export type Merged = { written: Written; conflicts: Conflict[] };

type Three = { base: Value; theirs: Value; mine: Value };

const same = (a: Value, b: Value) => JSON.stringify(a ?? "") === JSON.stringify(b ?? "");

const isFields = (value: Value): value is Written =>
  typeof value === "object" && !Array.isArray(value);

const rowsOf = (value: Value): Written[] => (Array.isArray(value) ? value : []);

const byId = (value: Value) => new Map(rowsOf(value).map((row) => [row.id, row]));

/** A row that one side took away stays only where the other has written in it. */
function mergedRow(row: Three, path: string, found: Conflict[]): Value {
  const { base, theirs, mine } = row;
  if (theirs === undefined) return base !== undefined && same(base, mine) ? undefined : mine;
  if (mine === undefined) return base !== undefined && same(base, theirs) ? undefined : theirs;
  return merged(row, path, found);
}

function mergedRows({ base, theirs, mine }: Three, path: string, found: Conflict[]): Written[] {
  const [was, there, here] = [byId(base), byId(theirs), byId(mine)];
  const ids = [...new Set([...here.keys(), ...there.keys()])];
  return ids.flatMap((id) => {
    const three = { base: was.get(id), theirs: there.get(id), mine: here.get(id) };
    const row = mergedRow(three, `${path}.${String(id)}`, found);
    return isFields(row) ? [row] : [];
  });
}

function mergedFields(
  { base, theirs, mine }: { base: Value; theirs: Written; mine: Written },
  path: string,
  found: Conflict[],
): Written {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const was = isFields(base) ? base : {};
  const entries = names.map((name) => {
    const three = { base: was[name], theirs: theirs[name], mine: mine[name] };
    return [name, merged(three, path ? `${path}.${name}` : name, found)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function merged(three: Three, path: string, found: Conflict[]): Value {
  const { base, theirs, mine } = three;
  if (same(theirs, mine) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (Array.isArray(theirs) && Array.isArray(mine)) return mergedRows(three, path, found);
  if (isFields(theirs) && isFields(mine)) return mergedFields({ base, theirs, mine }, path, found);
  found.push({ path, theirs, mine });
  return mine;
}

/** Two texts on one base, field by field: what one side changed alone is taken in; where both did, mine stands and the conflict is named. */
export function mergeWritten(base: Written, theirs: Written, mine: Written): Merged {
  const conflicts: Conflict[] = [];
  const written = mergedFields({ base, theirs, mine }, "", conflicts);
  return { written, conflicts };
}

/** A form with the newer text where it is in conflict. */
export function withTheirs(written: Written, conflicts: Conflict[]): Written {
  return conflicts.reduce((all, { path, theirs }) => put(all, path.split("."), theirs), written);
}

function put(into: Written, [name = "", ...rest]: string[], value: Value): Written {
  const inner = into[name];
  if (rest.length === 0) return { ...into, [name]: value ?? "" };
  if (!Array.isArray(inner))
    return { ...into, [name]: put(isFields(inner) ? inner : {}, rest, value) };
  const [id, ...deeper] = rest;
  return { ...into, [name]: inner.map((row) => (row.id === id ? put(row, deeper, value) : row)) };
}
