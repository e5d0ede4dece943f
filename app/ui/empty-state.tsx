import type { ReactNode } from "react";

type Props = { sentence: string; reassurance?: string; children?: ReactNode };

/** One sentence, one reassurance, one link. */
export function EmptyState({ sentence, reassurance, children }: Props) {
  return (
    <div className="second-axis stack">
      <p className="said">{sentence}</p>
      {reassurance && <p className="note">{reassurance}</p>}
      {children && <div className="actions">{children}</div>}
    </div>
  );
}
