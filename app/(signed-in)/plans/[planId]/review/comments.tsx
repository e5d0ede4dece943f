"use client";

import { useTranslations } from "next-intl";
import { useContext, useState } from "react";
import { v7 } from "uuid";
import { Button } from "@/app/ui/button";
import { FormContext } from "@/app/ui/form-context";
import { fieldId } from "@/app/ui/refused";
import type { Choice } from "@/app/ui/select-field";
import { CommentFields } from "./comment-fields";

type Props = { at: number; firstId: string; choices: Choice[] };

/** How many comments one part can have: their numbers must not run into those of the next part. */
const room = 10;

/** Comments on one part: one to begin with, more when they are wanted. One that stays empty is not sent. */
export function Comments({ at, firstId, choices }: Props) {
  const t = useTranslations("review");
  const { form } = useContext(FormContext);
  const [more, setMore] = useState<string[]>([]);
  const ids = [firstId, ...more];
  return (
    <div className="stack-m" id={at === 0 ? fieldId(form, "event.comments") : undefined}>
      {ids.map((id, place) => (
        <CommentFields
          key={id}
          n={at * room + place}
          number={place + 1}
          id={id}
          choices={choices}
        />
      ))}
      {ids.length < room && (
        <Button kind="quiet" type="button" onClick={() => setMore([...more, v7()])}>
          {t("another")}
          <span className="sr-only"> ({choices[0]?.label})</span>
        </Button>
      )}
    </div>
  );
}
