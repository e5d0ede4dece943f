"use client";

import type { ReactNode } from "react";

type Props = { says: string | null; close: string; onClose?: () => void; children?: ReactNode };

/** One calm line at the foot of the window: it moves nothing, takes no focus and stays until it is closed. */
export function LiveLine({ says, close, onClose, children }: Props) {
  return (
    <div className="live-line" data-says={says ? "" : undefined}>
      <p role="status">{says}</p>
      {says && children}
      {says && onClose && (
        <button type="button" className="button-quiet" onClick={onClose}>
          {close}
        </button>
      )}
    </div>
  );
}
