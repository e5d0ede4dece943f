import { words } from "@/app/words";
import type { PlanDocument } from "@/lib/plan/document";
import { placeNamed } from "@/lib/plan/gate/places";

/** A place in the plan's text as people say it; one that is there no more keeps its path. */
export function placeInWords(document: PlanDocument, path: string): string {
  const found = placeNamed(document, path);
  if (!found) return path;
  const { key, n, title } = found;
  return words(`review.places.${key}`, { n, title });
}
