import type { ReactNode } from "react";
import { Unbroken } from "./unbroken";

type Props = {
  id: string;
  title: string;
  under?: ReactNode;
  ruled?: boolean;
  close?: boolean;
  children: ReactNode;
};

/** A part of a page; `ruled` sets it apart by a line, `close` draws it nearer to the part before. */
export function Section({ id, title, under, ruled, close, children }: Props) {
  const look = [ruled && "section-ruled", close && "section-close"].filter(Boolean).join(" ");
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={look || undefined}>
      <SectionTitle id={id} title={title} />
      {under && <p className="section-under">{under}</p>}
      {children}
    </section>
  );
}

export function SectionTitle({ id, title }: Pick<Props, "id" | "title">) {
  return (
    <h2 id={`${id}-title`} className="section-title">
      <Unbroken text={title} />
    </h2>
  );
}
