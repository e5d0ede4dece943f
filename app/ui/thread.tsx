import type { ReactNode } from "react";

export function Thread({ children }: { children: ReactNode }) {
  return <ul className="thread">{children}</ul>;
}
