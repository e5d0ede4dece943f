import type { ReactNode } from "react";

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="row">
      <dt className="row-label">{label}</dt>
      <dd className="row-text">{children}</dd>
    </div>
  );
}
