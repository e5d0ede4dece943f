import * as z from "zod";
import { id, text, title } from "@/lib/plan/text";
import { day } from "@/lib/time/day";
import { instant } from "@/lib/time/instant";
import { measure } from "./measure";

/** A dated example of what was seen; facts need a day (000-02). */
const example = z.strictObject({ id, on: day, text });

/** One named source; what is not on the list cannot be used (003-L5). */
export const evidenceSource = z.strictObject({ id, text });

/** Where the standard was written before, or that it is new and earlier lapses do not count (002-04). */
const writtenBefore = z.discriminatedUnion("known", [
  z.strictObject({ known: z.literal("written"), on: day, where: text }),
  z.strictObject({ known: z.literal("new_standard") }),
]);

/** One thing that must change: what was observed, what is expected, how it is measured, by when, with what help. */
export const expectation = z.strictObject({
  id,
  title,
  gap: text,
  examples: z.array(example).min(1).max(20),
  impact: text,
  standard: text,
  writtenBefore,
  measure,
  evidence: z.array(evidenceSource).min(1).max(20),
  dueAt: instant,
  inControl: text,
  serves: text,
});

export type Expectation = z.output<typeof expectation>;
