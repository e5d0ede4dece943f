import { words } from "@/app/words";
import { type Place, Places } from "./places";

export function OnThisPage({ places }: { places: Place[] }) {
  return (
    <nav className="on-this-page" aria-label={words("ui.onThisPageShort")}>
      <details>
        <summary>{words("ui.onThisPage")}</summary>
        <Places places={places} />
      </details>
    </nav>
  );
}
