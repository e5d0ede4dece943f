import type { ReactNode } from "react";

export function Row({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <li className="row">
      <div className="row-label">{label}</div>
      <div className="row-text">{children}</div>
    </li>
  );
}
