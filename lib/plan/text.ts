import * as z from "zod";

// The content policy allows no code made from text, and zod would try to.
z.config({ jitless: true });

const storable = (value: string) => value.isWellFormed() && !value.includes("\u0000");

const written = (max: number) =>
  z
    .string()
    .max(max, { error: "too_long" })
    .refine(storable, { error: "not_storable" })
    .transform((value) => value.trim())
    .refine((value) => value.length > 0, { error: "empty" });

/** What a person wrote, 1 to 10,000 characters after trimming; NUL and broken characters are refused. */
export const text = written(10_000);

/** A heading, 1 to 200 characters. */
export const title = written(200);

/** A UUIDv7 made by the form that speaks of it. */
export const id = z.uuid({ version: "v7" });

/** A link given as evidence: http or https only, so that opening it can run nothing. */
export const link = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine(storable, { error: "not_storable" });
