"use client";

import { useTranslations } from "next-intl";
import type { Answer } from "./use-answers";

type Props = {
  field: string;
  first: string;
  code: string;
  answer?: Answer;
  say: (reason: string) => void;
};

/** Why a wording stays, for HR and the employee to read. */
export function WordingReason({ field, first, code, answer, say }: Props) {
  const t = useTranslations("hints");
  const id = `${field}-reason-${code}`;
  const at = answer && `written.answers.${answer.at}`;
  return (
    <div className="wording-reason">
      <label className="field-label" htmlFor={id}>
        {t("reason", { first })}
      </label>
      {at && <input type="hidden" name={`${at}.id`} value={answer.id} readOnly />}
      <textarea
        id={id}
        name={at && `${at}.reason`}
        className="control control-long"
        rows={2}
        value={answer?.reason ?? ""}
        onChange={(event) => say(event.target.value)}
      />
    </div>
  );
}
