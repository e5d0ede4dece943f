import type { ReactNode } from "react";

export type MarkKind = "kept" | "moved" | "running" | "open" | "part" | "missed" | "apart";

export function Mark({ kind, children }: { kind: MarkKind; children: ReactNode }) {
  return (
    <span className="marked">
      <svg className="mark" aria-hidden="true" focusable="false">
        <use href={`#mark-${kind}`} />
      </svg>
      <span>{children}</span>
    </span>
  );
}
