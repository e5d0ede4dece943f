import type { ReactNode } from "react";

type Props = { who: string; text: string; children?: ReactNode };

/** What a person wrote, with replies under it. Stands in a thread or in a row. */
export function Entry({ who, text, children }: Props) {
  return (
    <div className="entry">
      <p className="note">{who}</p>
      <p className="said">{text}</p>
      {children}
    </div>
  );
}
