import type { PlanDocument } from "@/lib/plan/document";
import { type Place, placesOf } from "@/lib/plan/gate/places";

const besides = {
  head: ["title", "intent", "whyItMatters", "startsOn"],
  promises: ["promises"],
  before: ["causes", "earlierFeedback", "couldHaveDoneEarlier", "lineOn"],
  end: ["consequence"],
  agreement: ["workingAgreement", "rhythm", "controls"],
} as const;

export type PartName = keyof typeof besides;

/** The places of one of the parts that every plan has. */
export function placesIn(document: PlanDocument, part: PartName): Place[] {
  const inPart: readonly string[] = besides[part];
  return placesOf(document).filter(({ place }) => inPart.includes(place));
}

/** The places of an expectation, the whole of it first. */
export function placesInExpectation(document: PlanDocument, at: number): Place[] {
  const whole = `expectations.${at}`;
  return placesOf(document).filter(({ place }) => place === whole || place.startsWith(`${whole}.`));
}
