import { partOf } from "@/lib/plan/draft-part";
import type { Place } from "@/lib/plan/draft-place";
import { draftAddress } from "./addresses";
import { asks } from "./asks";
import { patternOf } from "./pattern";

/** Where a field of the document is written: the page of the editor, and the path on it. */
export type Spot = { place: Place; path: string };

/** The place of a document's field; expectations are named in it by their number. */
export function spotOf(field: string, expectationIds: string[]): Spot {
  const [, at, rest = ""] = field.match(/^expectations\.(\d+)\.?(.*)$/) ?? [];
  if (at !== undefined) {
    const place = { name: "expectation", expectationId: expectationIds[Number(at)] } as const;
    return { place, path: rest === "support" ? "help" : rest };
  }
  const part = partOf(field);
  return part === "expectations"
    ? { place: { name: "expectation" }, path: "" }
    : { place: { name: part }, path: field };
}

/** The question that answers for a path: its own, the one above it, or the first below it. */
export function questionAt({ place, path }: Spot): string | null {
  const known = Object.keys(asks[place.name]).filter((one) => !one.includes("*"));
  const pattern = patternOf(path);
  return (
    known.find((one) => one === pattern) ??
    known.find((one) => pattern.startsWith(`${one}.`)) ??
    known.find((one) => pattern === "" || one.startsWith(`${pattern}.`)) ??
    null
  );
}

/** The address of a place on its page, where what is missing is said beside the fields if wanted. */
export function spotAddress(planId: string, spot: Spot, showsMissing = true): string {
  const { place, path } = spot;
  const page = draftAddress(planId, place);
  if (place.name === "expectation" && !place.expectationId) return page;
  const isOwn = patternOf(path) in asks[place.name];
  return `${page}${showsMissing ? "?show=missing" : ""}#ask-${isOwn ? path : questionAt(spot)}`;
}
