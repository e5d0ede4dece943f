"use client";

import { useEffect, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { fill } from "./fill";
import type { Foreseen } from "./live-foreseen";
import { Mark } from "./mark";

/** Sentences with their places open, as the plan page itself says them. */
export type InPlaceWords = {
  note: string;
  value: string;
  question: string;
  change: string;
  who: Partial<Record<string, string>>;
  setback: Partial<Record<string, string>>;
  states: Partial<Record<string, string>>;
};

type Props = { foreseen: Foreseen; words: InPlaceWords };

/** An entry on its way, where it will stand once it is recorded. */
export function LiveInPlace({ foreseen, words }: Props) {
  const { place } = foreseen;
  const [slot, setSlot] = useState<Element | null>(null);
  useLayoutEffect(() => {
    setSlot(document.querySelector(`[data-early="${place}"]`));
  }, [place]);
  useEffect(() => unfold(slot), [slot]);
  return slot && createPortal(<Entry foreseen={foreseen} words={words} />, slot);
}

/** What stands in something folded would not be seen. */
function unfold(slot: Element | null) {
  const fold = slot?.closest("details");
  if (fold) fold.open = true;
}

function Entry({ foreseen, words }: Props) {
  const { kind, text, state = "", values } = foreseen;
  if (kind === "done" || kind === "date")
    return (
      <p className="promise-state">
        <Mark kind="running">
          {fill(words.states[state] ?? text, values)} <span className="note">{words.note}</span>
        </Mark>
      </p>
    );
  if (kind === "value")
    return (
      <p>
        {fill(words.value, { ...values, text })} <span className="note">{words.note}</span>
      </p>
    );
  if (kind === "question")
    return (
      <li>
        <Said who={fill(words.question, values)} text={text} note={words.note} />
      </li>
    );
  return <Logged foreseen={foreseen} words={words} />;
}

function Logged({ foreseen, words }: Props) {
  const { kind, text, about = "", values } = foreseen;
  const whose = kind === "setback" ? words.setback : words.who;
  const more = values.more && fill(words.change, { text: values.more });
  return (
    <li className="row">
      <div className="row-label">{values.on}</div>
      <div className="row-text">
        <Said who={fill(whose[about] ?? whose.plan ?? "", values)} text={text} note={words.note}>
          {more}
        </Said>
      </div>
    </li>
  );
}

type SaidProps = { who: string; text: string; note: string; children?: string };

function Said({ who, text, note, children }: SaidProps) {
  return (
    <div className="entry">
      <p className="note">{who}</p>
      <p className="said">{text}</p>
      {children && <p className="said">{children}</p>}
      <p className="note">{note}</p>
    </div>
  );
}
