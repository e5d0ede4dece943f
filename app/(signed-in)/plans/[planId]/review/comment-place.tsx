"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Choice } from "@/app/ui/select-field";

type Props = {
  name: string;
  number: number;
  choices: Choice[];
  place: string;
  choose: (place: string) => void;
};

/** Which place of the part a comment is about; the first is the part as a whole. */
export function CommentPlace({ name, number, choices, place, choose }: Props) {
  const t = useTranslations("review");
  const id = useId();
  return (
    <div className="field">
      <label className="field-hint" htmlFor={id}>
        {t("about")}
        <span className="sr-only">
          {" "}
          {t("aboutComment", { number, part: choices[0]?.label ?? "" })}
        </span>
      </label>
      <select
        className="control"
        id={id}
        name={name}
        value={place}
        onChange={({ target }) => choose(target.value)}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
