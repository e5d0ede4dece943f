import type { ReactNode } from "react";
import { Section, SectionTitle } from "./section";

type Props = {
  id: string;
  title: string;
  under?: string;
  /** What lies in it, said while it is folded. */
  holds: string;
  isFolded?: boolean;
  children: ReactNode;
};

/** A part that a returning reader finds as one line under its title; open on paper. */
export function SectionFold({ holds, isFolded, children, ...part }: Props) {
  const { id, title, under } = part;
  if (!isFolded)
    return (
      <Section {...part} ruled>
        {children}
      </Section>
    );
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="section-fold">
      <details>
        <summary>
          <SectionTitle id={id} title={title} />
          <span className="note">{holds}</span>
        </summary>
        {under && <p className="section-under">{under}</p>}
        {children}
      </details>
    </section>
  );
}
