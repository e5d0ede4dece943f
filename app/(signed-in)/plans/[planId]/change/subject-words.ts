import { expectationNumber, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import type { Change } from "@/lib/plan/change/direction";
import type { Subject } from "./subject";

/** What a change is about, inside a sentence. */
export function changeInWords(reading: Reading, change: Change): string {
  if (change.what === "words") return words(`change.what.${change.field}`);
  const number = "expectationId" in change ? expectationNumber(reading, change.expectationId) : 0;
  return words(`change.what.${change.what}`, { number });
}

/** All that an amendment changes, inside a sentence. */
export function changesInWords(reading: Reading, changes: Change[]): string {
  return new Intl.ListFormat("en-GB").format(changes.map((one) => changeInWords(reading, one)));
}

export function subjectInWords(reading: Reading, subject: Subject): string {
  if (subject.what === "words") return words(`change.what.${subject.field}`);
  const number = "expectation" in subject ? expectationNumber(reading, subject.expectation.id) : 0;
  return words(`change.what.${subject.what}`, { number });
}
