import "server-only";
import type { Adjustment, AdjustmentOnPlan } from "@/lib/private/adjustment";
import type { Answer, Confidence } from "@/lib/private/confidence";
import type { JournalEntry } from "@/lib/private/journal";
import { type Place, unseal } from "./field-key";

const placeOf =
  (table: string) =>
  (orgId: string, id: string): Place => ({ table, column: "sealed", rowId: `${orgId}/${id}` });

/** Where each private text stands; the organisation is part of its row. */
export const places = {
  entry: placeOf("journal_entries"),
  confidence: placeOf("confidences"),
  answer: placeOf("confidence_answers"),
  adjustment: placeOf("adjustments"),
};

/** A row as it is stored: its text sealed, or null once erased. */
export type Sealed<Row> = Omit<Row, "text"> & { sealed: string | null };

export type SealedEntry = Omit<JournalEntry, "text"> & { sealed: string };

export type SealedConfidence = Sealed<Omit<Confidence, "answers" | "adjustments">> & {
  answers: Sealed<Answer>[];
  adjustments: Sealed<Adjustment>[];
};

type SealedOnPlan = Sealed<AdjustmentOnPlan>;

function opened<Row extends { sealed: string | null }>({ sealed, ...row }: Row, place: Place) {
  return { ...row, text: sealed === null ? null : unseal(place, sealed) };
}

export function openEntry(orgId: string, { sealed, ...entry }: SealedEntry): JournalEntry {
  return { ...entry, text: unseal(places.entry(orgId, entry.entryId), sealed) };
}

export function openConfidence(orgId: string, stored: SealedConfidence): Confidence {
  const { answers, adjustments, ...told } = stored;
  return {
    ...opened(told, places.confidence(orgId, told.confidenceId)),
    answers: answers.map((one) => opened(one, places.answer(orgId, one.answerId))),
    adjustments: adjustments.map((one) => opened(one, places.adjustment(orgId, one.adjustmentId))),
  };
}

/** What `adjustments_on` of the database returns, in words. */
export function openAdjustments(orgId: string, stored: SealedOnPlan[]): AdjustmentOnPlan[] {
  return stored.map((one) => opened(one, places.adjustment(orgId, one.adjustmentId)));
}

/** Whether what was stored under an id is the text that was sent: "used" when it is another's or another text. */
export function storedAs(place: Place, text: string, row: { sealed: string | null } | null) {
  if (!row) return "not_there";
  return row.sealed !== null && unseal(place, row.sealed) === text ? "done" : "used";
}
