"use client";

import { type ChangeEvent, type ReactNode, useContext, useState } from "react";
import type { Field } from "@/lib/clarity/shape-features";
import type { ControlProps } from "../use-field";
import { WordingHints } from "./wording-hints";
import { WordingMode } from "./wording-mode";

export type Wording = {
  /** As what the text is read; a text that is only a name or a choice is not read. */
  readAs?: Field;
  /** Someone else's words, only written down here: they are looked at when that is asked for. */
  isQuoted?: boolean;
};

type TextControl = HTMLInputElement | HTMLTextAreaElement;

type Checked = ControlProps & { onChange?: (event: ChangeEvent<TextControl>) => void };

type Props = Wording & {
  said: ControlProps;
  value?: string;
  children: (checked: Checked) => ReactNode;
};

/** A text with what there is to say of its wording; it never stops anyone from writing or sending. */
export function CheckedControl({ said, value = "", readAs, isQuoted, children }: Props) {
  const mode = useContext(WordingMode);
  const [text, setText] = useState(value);
  if (!mode || !readAs) return children(said);
  const hints = `${said.id}-wording`;
  const described = [said["aria-describedby"], hints].filter(Boolean).join(" ");
  return (
    <>
      {children({
        ...said,
        "aria-describedby": described,
        onChange: ({ target }) => setText(target.value),
      })}
      <div className="wording-hints" id={hints}>
        <WordingHints
          {...{ text, readAs }}
          field={said.id}
          began={value}
          isAsked={isQuoted || mode === "asked"}
        />
      </div>
    </>
  );
}
