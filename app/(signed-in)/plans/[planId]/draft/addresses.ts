import type { Part } from "@/lib/plan/draft-part";
import type { Place } from "@/lib/plan/draft-place";
import type { PlaceName } from "@/lib/plan/draft-shape";

/** The address of the task list, or of one page of the editor. */
export function draftAddress(planId: string, place?: Place): string {
  const list = `/plans/${planId}/draft`;
  if (!place) return list;
  if (place.name !== "expectation") return `${list}/${place.name}`;
  const expectations = `${list}/expectations`;
  return place.expectationId ? `${expectations}/${place.expectationId}` : expectations;
}

export const partAddress = (planId: string, part: Part): string =>
  part === "expectations"
    ? draftAddress(planId, { name: "expectation" })
    : draftAddress(planId, { name: part });

const next: Record<PlaceName, Part | "check"> = {
  about: "ground",
  ground: "expectations",
  expectation: "expectations",
  promises: "rhythm",
  rhythm: "controls",
  controls: "dates",
  dates: "check",
};

export const checkAddress = (planId: string) => `${draftAddress(planId)}/check`;

/** Where a page of the editor leads on to. */
export function afterPlace(planId: string, { name }: Place): string {
  const part = next[name];
  return part === "check" ? checkAddress(planId) : partAddress(planId, part);
}
