"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/app/ui/field";
import type { Choice } from "@/app/ui/select-field";
import { CommentPlace } from "./comment-place";

type Props = {
  n: number;
  /** Which comment of its part this is, from 1. */
  number: number;
  id: string;
  choices: Choice[];
};

/** A comment, named by the place it is about, and the choice of that place. */
export function CommentFields({ n, number, id, choices }: Props) {
  const t = useTranslations("review");
  const [place, setPlace] = useState(choices[0]?.value ?? "");
  const path = `event.comments.${n}`;
  const named = choices.find(({ value }) => value === place)?.label ?? "";
  const isOne = choices.length === 1;
  return (
    <div className="stack">
      <input type="hidden" name={`${path}.id:beside`} value={id} readOnly />
      {isOne && <input type="hidden" name={`${path}.place:beside`} value={place} readOnly />}
      <Field
        kind="long"
        name={`${path}.text`}
        label={
          number > 1
            ? t("commentNumber", { number, place: named })
            : t("commentOn", { place: named })
        }
        rows={2}
        optional
      />
      {!isOne && (
        <CommentPlace
          {...{ choices, number, place }}
          name={`${path}.place:beside`}
          choose={setPlace}
        />
      )}
    </div>
  );
}
