import type { ReactNode } from "react";
import { words } from "@/app/words";

/** Narrows a list by a plain GET; on phones it folds, so that the first sentence comes first. */
export function Filters({ children }: { children: ReactNode }) {
  return (
    <details className="filters-fold">
      <summary>{words("ui.filters")}</summary>
      <form className="filters" method="get" aria-label={words("ui.filters")}>
        {children}
      </form>
    </details>
  );
}
