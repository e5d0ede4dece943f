import type { ReactNode } from "react";

/** Two equal columns, the same for both parties. */
export function Sides({ children }: { children: ReactNode }) {
  return <div className="sides">{children}</div>;
}
