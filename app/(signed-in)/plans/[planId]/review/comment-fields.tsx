"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/app/ui/field";
import type { Choice } from "@/app/ui/select-field";
import { CommentPlace } from "./comment-place";

type Props = { n: number; id: string; choices: Choice[] };

export function CommentFields({ n, id, choices }: Props) {
  const t = useTranslations("review");
  const path = `event.comments.${n}`;
  const [only] = choices;
  const isOne = choices.length === 1;
  return (
    <div className="stack">
      <input type="hidden" name={`${path}.id:beside`} value={id} readOnly />
      {isOne && <input type="hidden" name={`${path}.place:beside`} value={only?.value} readOnly />}
      <Field
        kind="long"
        name={`${path}.text`}
        label={isOne ? t("commentOn", { place: only?.label ?? "" }) : t("comment")}
        rows={2}
        optional
      />
      {!isOne && <CommentPlace name={`${path}.place:beside`} choices={choices} />}
    </div>
  );
}
