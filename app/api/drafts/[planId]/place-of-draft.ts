import * as z from "zod";
import { language } from "@/app/ui/language";
import type { Draft } from "@/lib/plan/draft";
import { type Place, putPlace, takePlace } from "@/lib/plan/draft-place";
import { placeNames, shapes } from "@/lib/plan/draft-shape";
import { fromWritten, type Manner, toWritten, type Written } from "@/lib/plan/draft-written";
import type { Plan } from "@/lib/plan/plan";
import { id } from "@/lib/plan/text";

/** What a page of the editor sends: the version it had, which page, and what its fields hold. */
export const savingPlace = z.strictObject({
  version: z.int().min(1),
  place: z.strictObject({ name: z.enum(placeNames), expectationId: id.optional() }),
  written: z.record(z.string().max(60), z.json()),
});

export type SavingPlace = z.output<typeof savingPlace>;

const mannerOf = ({ terms }: Plan): Manner => ({ language, zone: terms.zone });

/** The stored draft with what a page says put in its place. */
export function withPlace(document: Draft, { place, written }: SavingPlace, plan: Plan): Draft {
  const said = fromWritten(shapes[place.name], written, mannerOf(plan));
  return putPlace(document, place, said);
}

/** What a page shows of a draft, field by field as text. */
export function shownPlace(document: Draft, place: Place, plan: Plan): Written {
  return toWritten(shapes[place.name], takePlace(document, place), mannerOf(plan));
}
