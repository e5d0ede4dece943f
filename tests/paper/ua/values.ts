/** A value of a PDF file: a name with its slash, a text with its bracket, a number, a reference, a list, or entries by name. */
export type Value = string | number | Ref | Value[] | Entries;

type Ref = { ref: string };

export type Entries = { [name: string]: Value };

const token =
  /<<|>>|\[|\]|\d+ 0 R|\((?:\\[\s\S]|[^\\()])*\)|<[0-9a-fA-F\s]*>|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g;

export const isRef = (value?: Value): value is Ref =>
  typeof value === "object" && !Array.isArray(value) && typeof value.ref === "string";

/** Reads what an object of a file holds; the bytes of a stream are left out. */
export function valueIn(body: string): Value {
  const tokens = (body.split("\nstream\n", 1)[0] ?? "").match(token) ?? [];
  let at = 0;
  const next = () => tokens[at++] ?? "";
  const read = (first: string): Value => {
    if (first === "<<") return readEntries();
    if (first === "[") return readList();
    if (first.endsWith(" 0 R")) return { ref: first.split(" ", 1)[0] ?? "" };
    return /^-?[\d.]+$/.test(first) ? Number(first) : first;
  };
  const readEntries = (): Entries => {
    const entries: Entries = {};
    for (let name = next(); name.startsWith("/"); name = next())
      entries[name.slice(1)] = read(next());
    return entries;
  };
  const readList = (): Value[] => {
    const list: Value[] = [];
    for (let one = next(); one !== "]" && one !== ""; one = next()) list.push(read(one));
    return list;
  };
  return read(next());
}

export const entriesIn = (value?: Value): Entries =>
  typeof value === "object" && !Array.isArray(value) && !isRef(value) ? value : {};

export const listIn = (value?: Value): Value[] => (Array.isArray(value) ? value : []);
