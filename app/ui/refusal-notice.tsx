"use client";

import type { ReactNode } from "react";

type Reason = { because: string; href?: string };

type Props = { title: string; reasons: Reason[]; arrives?: boolean; children?: ReactNode };

/** Says what was refused and leads to the fields; one that arrives after a click takes the focus. */
export function RefusalNotice({ title, reasons, arrives, children }: Props) {
  return (
    <div className="problem" tabIndex={-1} ref={arrives ? takeFocus : undefined}>
      <p className="problem-title">{title}</p>
      {reasons.map(({ because, href }) => (
        <p key={because}>{href ? <a href={href}>{because}</a> : because}</p>
      ))}
      {children}
    </div>
  );
}

function takeFocus(notice: HTMLElement | null) {
  notice?.focus();
}
