"use client";

import { type Place, Places } from "./places";
import { usePlaceInView } from "./use-place-in-view";

export function LocalPlaces({ places }: { places: Place[] }) {
  return <Places places={places} current={usePlaceInView(places)} />;
}
