import * as z from "zod";
import type { Told } from "@/lib/plan/chronicle";

const entriesAPage = 60;

const seq = z.coerce.number().int().min(1).optional().catch(undefined);

/** One page of a history: the entries on it, whether newer ones stand before it, and where the next one begins. */
export type HistoryPage = { told: Told[]; isFirst: boolean; older: number | undefined };

/** The entries before a number, the newest first; pages go by the numbers of entries and never by an offset. */
export function pageOf(told: Told[], before: string | string[] | undefined): HistoryPage {
  const from = seq.parse(before);
  const rest = from === undefined ? told : told.filter(({ recorded }) => recorded.seq < from);
  const page = rest.slice(0, entriesAPage);
  const older = rest.length > page.length ? page.at(-1)?.recorded.seq : undefined;
  return { told: page, isFirst: from === undefined, older };
}
