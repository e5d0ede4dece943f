import { words } from "@/app/words";
import { LocalPlaces } from "./local-places";
import type { Place } from "./places";

export function LocalNav({ places }: { places: Place[] }) {
  return (
    <nav className="local-nav" aria-label={words("ui.onThisPage")}>
      <LocalPlaces places={places} />
    </nav>
  );
}
