import { fromHex, toHex } from "./bytes";
import { bytesOf } from "./canonical";
import { link } from "./chain";
import { commit } from "./commitment";
import { type Entry, head } from "./entry";
import type { Finding } from "./finding";

const columns = head.keyof().options;

/** What is wrong inside one entry: its columns against the text that was hashed, that text against its hash, its body against the commitment. */
export async function entryFindings(row: Entry): Promise<Finding[]> {
  const [hashed, kept] = await Promise.all([hashFindings(row), bodyFindings(row)]);
  return [...columnFindings(row), ...hashed, ...kept];
}

function columnFindings(row: Entry): Finding[] {
  const hashed = read(row.head);
  return columns
    .filter((column) => hashed.get(column) !== row[column])
    .map((column) => ({ seq: row.seq, key: "column_changed", values: { column } }));
}

async function hashFindings(row: Entry): Promise<Finding[]> {
  const prev = fromHex(row.prev);
  const fits = prev !== null && toHex(await link(prev, bytesOf(row.head))) === row.hash;
  return fits ? [] : [{ seq: row.seq, key: "hash_changed" }];
}

async function bodyFindings(row: Entry): Promise<Finding[]> {
  if (row.body === null) return [{ seq: row.seq, key: "erased" }];
  return (await isCommitted(row)) ? [] : [{ seq: row.seq, key: "body_changed" }];
}

async function isCommitted({ salt, body, commitment }: Entry): Promise<boolean> {
  const bytes = salt === null ? null : fromHex(salt);
  if (bytes === null) return false;
  try {
    return toHex(await commit(bytes, body)) === commitment;
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
