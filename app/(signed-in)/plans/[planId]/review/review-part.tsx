import type { ReactNode } from "react";
import { v7 } from "uuid";
import type { PlanDocument } from "@/lib/plan/document";
import type { Place } from "@/lib/plan/gate/places";
import { Comments } from "./comments";
import { placeInWords } from "./place-in-words";

type Props = { at: number; document: PlanDocument; places: Place[]; children: ReactNode };

/** A part of the plan with room for comments beside it. */
export function ReviewPart({ at, document, places, children }: Props) {
  const choices = places.map(({ place }) => ({
    value: place,
    label: placeInWords(document, place),
  }));
  return (
    <div className="review-part">
      <div className="sheet">{children}</div>
      <Comments at={at} firstId={v7()} choices={choices} />
    </div>
  );
}
