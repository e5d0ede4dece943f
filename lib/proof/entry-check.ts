import { fromHex, toHex } from "./bytes";
import { bytesOf } from "./canonical";
import { linkedBytes } from "./chain";
import { committedBytes } from "./commitment";
import { type Entry, head } from "./entry";
import type { Finding } from "./finding";
import type { Means } from "./means";

const columns = head.keyof().options;

/** What is wrong inside one entry: its columns against the text that was hashed, that text against its hash, its body against the commitment. */
export async function entryFindings(row: Entry, means: Means): Promise<Finding[]> {
  const [hashed, kept] = [await hashFindings(row, means), await bodyFindings(row, means)];
  return [...columnFindings(row), ...hashed, ...kept];
}

function columnFindings(row: Entry): Finding[] {
  const hashed = read(row.head);
  return columns
    .filter((column) => hashed.get(column) !== row[column])
    .map((column) => ({ seq: row.seq, key: "column_changed", values: { column } }));
}

async function hashFindings(row: Entry, { hash }: Means): Promise<Finding[]> {
  const prev = fromHex(row.prev);
  const fits =
    prev !== null && toHex(await hash(linkedBytes(prev, bytesOf(row.head)))) === row.hash;
  return fits ? [] : [{ seq: row.seq, key: "hash_changed" }];
}

async function bodyFindings(row: Entry, means: Means): Promise<Finding[]> {
  if (row.body === null) return [{ seq: row.seq, key: "erased" }];
  return (await isCommitted(row, means)) ? [] : [{ seq: row.seq, key: "body_changed" }];
}

async function isCommitted({ salt, body, commitment }: Entry, { hash }: Means): Promise<boolean> {
  const bytes = salt === null ? null : fromHex(salt);
  if (bytes === null) return false;
  try {
    return toHex(await hash(committedBytes(bytes, body))) === commitment;
  } catch {
    // A body without a canonical form is not the one that was committed.
    return false;
  }
}

function read(text: string): Map<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return new Map(Object.entries(Object(value)));
  } catch {
    return new Map();
  }
}
