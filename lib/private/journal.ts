import * as z from "zod";
import { id, text } from "@/lib/plan/text";
import type { Instant } from "@/lib/time/instant";

/** An entry of a journal; only the person who wrote it ever reads it. */
export type JournalEntry = {
  entryId: string;
  writtenAt: Instant;
  changedAt: Instant | null;
  version: number;
  text: string;
};

export const writing = z.strictObject({ id, text });

export const changing = z.discriminatedUnion("type", [
  z.strictObject({ id, type: z.literal("changed"), version: z.int().min(1), text }),
  z.strictObject({ id, type: z.literal("removed") }),
]);

export const exportForms = ["json", "text"] as const;

/** The whole journal as plain text, oldest first; `dated` heads an entry with its moment. */
export function journalAsText(
  entries: JournalEntry[],
  dated: (entry: JournalEntry) => string,
): string {
  return entries.map((entry) => `${dated(entry)}\n\n${entry.text}\n`).join("\n\n");
}

/** The whole journal as data, oldest first. */
export function journalAsJson(entries: JournalEntry[]): string {
  const kept = entries.map(({ entryId, writtenAt, changedAt, text }) => ({
    entryId,
    writtenAt,
    changedAt,
    text,
  }));
  return `${JSON.stringify({ entries: kept }, null, 2)}\n`;
}
