import type { Place } from "@/lib/plan/draft-place";
import { wordingReadAs } from "@/lib/plan/gate/wording-texts";

/** The place in the document of a question's text, its row written as `*`; null where wording is not looked at. */
export function wordingPlace({ name, expectationId }: Place, path: string): string | null {
  const place = placeIn(name, path, expectationId);
  return wordingReadAs(place.replaceAll("*", "0")) ? place : null;
}

function placeIn(name: Place["name"], path: string, expectationId = ""): string {
  if (path.startsWith("causes.")) return `${path}.found`;
  if (name !== "expectation") return path;
  return path.startsWith("help.")
    ? path.replace("help.", "promises.")
    : `expectations.${expectationId}.${path}`;
}
