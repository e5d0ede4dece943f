import * as z from "zod";
import { typedDay } from "@/lib/plan/draft-day";
import { day } from "@/lib/time/day";
import { language } from "./language";

/** A day in an address, as a form without scripts wrote it there or as a link names it. */
export const askedDay = z.preprocess(
  (value) => (typeof value === "string" ? (typedDay(value, language) ?? value) : value),
  day,
);
