"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Fold } from "@/app/ui/fold";
import { mustBeAnswered } from "@/lib/clarity/codes";
import type { Finding } from "@/lib/clarity/findings";
import type { Message } from "@/lib/clarity/messages";
import type { Answer } from "./use-answers";
import { WordingReason } from "./wording-reason";

type Props = {
  finding: Finding;
  field: string;
  first: string;
  answer?: Answer;
  say: (reason: string) => void;
};

const gap = "\u0000";

function useMessage() {
  const t = useTranslations();
  return ({ key, values }: Message) => t(key as Parameters<typeof t>[0], { ...values });
}

/** One finding: what could be misunderstood, around the words it is about, and how to put it instead. */
export function WordingFinding({ finding, field, first, answer, say }: Props) {
  const t = useTranslations("hints");
  const message = useMessage();
  const [isOpen] = useState(Boolean(answer?.reason));
  const { code, isSure, suggestion } = finding;
  const { words = "" } = finding.message.values;
  const [before, after] = message({ ...finding.message, values: { words: gap } }).split(gap);
  return (
    <li>
      <p>
        {before}
        <button type="button" className="wording-words" onClick={() => select(field, words)}>
          <mark>{words}</mark>
          <span className="sr-only"> ({t("show")})</span>
        </button>
        {after}
      </p>
      {suggestion && <p className="soft">{message(suggestion)}</p>}
      {isSure && mustBeAnswered.has(code) && <p>{t("must")}</p>}
      <Fold summary={t("answer")} about={t("answerAbout", { words })} open={isOpen}>
        <WordingReason {...{ field, first, code, answer, say }} />
      </Fold>
    </li>
  );
}

function select(field: string, words: string) {
  const control = document.getElementById(field);
  const isText =
    control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement ? control : null;
  const at = isText?.value.indexOf(words) ?? -1;
  isText?.focus();
  if (at >= 0) isText?.setSelectionRange(at, at + words.length);
}
