import type { ReactNode } from "react";

type Props = { summary: string; about?: string; open?: boolean; children: ReactNode };

/** Folded on the screen, open on paper. `about` is read out, so that folds of one page differ. */
export function Fold({ summary, about, open, children }: Props) {
  return (
    <details open={open}>
      <summary>
        {summary}
        {about && <span className="sr-only"> {about}</span>}
      </summary>
      {children}
    </details>
  );
}
