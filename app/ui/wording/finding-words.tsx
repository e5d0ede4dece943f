"use client";

import { useTranslations } from "next-intl";
import type { Finding } from "@/lib/clarity/findings";
import type { Message } from "@/lib/clarity/messages";

type Props = { finding: Finding; field: string };

const gap = "\u0000";

function useMessage() {
  const t = useTranslations();
  return ({ key, values }: Message) => t(key as Parameters<typeof t>[0], { ...values });
}

/** What could be misunderstood, around the words it is about, and how to put it instead; the words lead to their place. */
export function FindingWords({ finding, field }: Props) {
  const t = useTranslations("hints");
  const message = useMessage();
  const { suggestion } = finding;
  const { words = "" } = finding.message.values;
  const [before, after] = message({ ...finding.message, values: { words: gap } }).split(gap);
  return (
    <>
      <p>
        {before}
        <button type="button" className="wording-words" onClick={() => select(field, finding)}>
          <mark>{words}</mark>
          <span className="sr-only"> ({t("show")})</span>
        </button>
        {after}
      </p>
      {suggestion && <p className="soft">{message(suggestion)}</p>}
    </>
  );
}

/** Marks the words in the field itself; the text may have grown since it was read. */
function select(field: string, { start, end, message }: Finding) {
  const control = document.getElementById(field);
  const isText = control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement;
  if (!isText) return;
  const { words = "" } = message.values;
  const isThere = control.value.slice(start, end) === words;
  const at = isThere ? start : control.value.indexOf(words);
  control.focus();
  if (at >= 0) control.setSelectionRange(at, at + words.length);
}
