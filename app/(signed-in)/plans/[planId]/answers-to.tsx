import type { ReactNode } from "react";

type Props = { label: string; text?: string; children?: ReactNode };

/** What a form answers to: the words it rests on, above its fields. */
export function AnswersTo({ label, text, children }: Props) {
  return (
    <div className="answers-to">
      <p className="note">{label}</p>
      {text && <p className="said">{text}</p>}
      {children}
    </div>
  );
}
