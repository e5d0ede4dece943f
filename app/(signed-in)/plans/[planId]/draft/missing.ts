import { say, words } from "@/app/words";
import { type Missing, missingIn } from "@/lib/plan/draft-parts";
import { rowsOf } from "@/lib/plan/draft-place";
import { askAt } from "./asks";
import { namesIn, type OpenDraft } from "./open-draft";
import { questionAt, type Spot, spotOf } from "./spot";

/** One thing that is missing, where it is written, and the sentence for it. */
export type MissingSpot = Spot & { because: string; label: string; page: string };

export const expectationIds = ({ document }: OpenDraft): string[] =>
  rowsOf(document.expectations).map(({ id }) => String(id));

function sentenceOf(missing: Missing, zone: string): string {
  if ("needs" in missing) return words(`draft.needs.${missing.needs}`);
  return say(`refusals.${missing.because}`, missing.values, zone);
}

/** The page of the editor a place is on, as its readers know it. */
export function pageLabel(draft: OpenDraft, { place }: Spot): string {
  if (place.name !== "expectation") return words(`draft.parts.${place.name}.title`);
  const at = expectationIds(draft).indexOf(place.expectationId ?? "");
  if (at < 0) return words("draft.parts.expectations.title");
  const known = rowsOf(draft.document.expectations)[at]?.title;
  const title = typeof known === "string" ? known : words("draft.expectations.untitled");
  return words("draft.check.expectation", { at: at + 1, title });
}

/** The question that a place belongs to. */
export function spotLabel(draft: OpenDraft, spot: Spot): string {
  const { place, path } = spot;
  const ask = askAt(place.name, path) ?? askAt(place.name, questionAt(spot) ?? "");
  const says = path === "causes" ? "causes" : ask?.says;
  const isList = place.name === "expectation" && !place.expectationId;
  if (!says || isList) return pageLabel(draft, spot);
  return words(`draft.asks.${says}.label`, namesIn(draft));
}

/** Everything that is missing before HR can have the text, each with its place and in words. */
export function missingSpots(draft: OpenDraft, all?: Missing[]): MissingSpot[] {
  const { document, plan, now } = draft;
  const ids = expectationIds(draft);
  return (all ?? missingIn(document, plan.terms, now)).map((missing) => {
    const spot = spotOf(missing.field, ids);
    const because = sentenceOf(missing, plan.terms.zone);
    return { ...spot, because, label: spotLabel(draft, spot), page: pageLabel(draft, spot) };
  });
}
