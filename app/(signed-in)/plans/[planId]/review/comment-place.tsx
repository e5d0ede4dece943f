"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Choice } from "@/app/ui/select-field";

type Props = { name: string; choices: Choice[] };

/** Which place of the part a comment is about; the first is the part as a whole. */
export function CommentPlace({ name, choices }: Props) {
  const t = useTranslations("review");
  const id = useId();
  return (
    <div className="field">
      <label className="field-hint" htmlFor={id}>
        {t("about")}
      </label>
      <select className="control" id={id} name={name} defaultValue={choices[0]?.value}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
