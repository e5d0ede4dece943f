import type { PlanDocument } from "@/lib/plan/document";
import type words from "@/lib/wording/en.json";

/** A place in the plan's text that a comment or an answer points at: its path, and the key and values of its name. */
export type Place = {
  place: string;
  key: keyof (typeof words)["review"]["places"];
  n: number;
  title: string;
};

const whole = [
  "title",
  "intent",
  "whyItMatters",
  "couldHaveDoneEarlier",
  "causes",
  "earlierFeedback",
  "lineOn",
  "workingAgreement",
  "rhythm",
  "controls",
  "startsOn",
  "promises",
  "consequence",
] as const;

const inExpectation = [
  "gap",
  "examples",
  "impact",
  "standard",
  "writtenBefore",
  "measure",
  "evidence",
  "dueAt",
  "inControl",
  "serves",
] as const;

/** Every place of a plan's text, in reading order. */
export function placesOf({ expectations }: PlanDocument): Place[] {
  const ofWhole = (place: (typeof whole)[number]): Place => ({
    place,
    key: place,
    n: 0,
    title: "",
  });
  const ofEach = expectations.flatMap(({ title }, at): Place[] => [
    { place: `expectations.${at}`, key: "expectation", n: at + 1, title },
    ...inExpectation.map((key) => ({ place: `expectations.${at}.${key}`, key, n: at + 1, title })),
  ]);
  return [...whole.slice(0, -2).map(ofWhole), ...ofEach, ...whole.slice(-2).map(ofWhole)];
}

/** The place a path names, or the nearest one around it; null when the text has no such place. */
export function placeNamed(document: PlanDocument, path: string): Place | null {
  return (
    placesOf(document).findLast(({ place }) => path === place || path.startsWith(`${place}.`)) ??
    null
  );
}
