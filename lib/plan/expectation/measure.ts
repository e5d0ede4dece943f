import * as z from "zod";
import { text } from "@/lib/plan/text";

const amount = z.number().finite().min(0).max(1_000_000);
const whole = z.int().min(1).max(1_000);

const start = z.strictObject({
  text,
  value: amount,
  of: amount.optional(),
  weeks: whole.optional(),
});

const target = z.strictObject({
  text,
  value: amount,
  of: amount.optional(),
  over: z.enum(["each_week", "window", "units"]),
  weeks: whole.optional(),
});

/**
 * How an expectation is counted: a share (n of m), a count or minutes; the starting point; and the target,
 * held in each of the last weeks, over a window of weeks, or over the last counted units (002-13, 003-11b).
 */
export const measure = z
  .strictObject({
    counted: text,
    kind: z.enum(["share", "count", "minutes"]),
    unit: z.string().trim().min(1).max(60),
    better: z.enum(["higher", "lower"]),
    start,
    target,
  })
  .refine((m) => m.kind !== "share" || ((m.start.of ?? 0) > 0 && (m.target.of ?? 0) > 0), {
    error: "share_needs_of",
    path: ["target", "of"],
  })
  .refine((m) => (m.target.over === "units" ? (m.target.of ?? 0) > 0 : Boolean(m.target.weeks)), {
    error: "target_needs_span",
    path: ["target", "weeks"],
  });

export type Measure = z.output<typeof measure>;

/** One week's value in the measure's own unit: a count or minutes, or n of m for a share. */
export const weekValue = z
  .strictObject({ value: amount, of: amount.optional() })
  .refine((v) => v.of === undefined || v.value <= v.of, {
    error: "more_than_all",
    path: ["value"],
  });
