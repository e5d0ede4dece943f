"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import { Mark } from "@/app/ui/mark";
import type { TellingName } from "@/lib/plan/gate/tell";
import { TellingsNow } from "./tellings";

/** The question below which each of the five stands. */
const below: Record<string, TellingName> = {
  standard: "what",
  "measure.target.text": "howMuch",
  dueAt: "byWhen",
  evidence: "fromWhat",
  help: "withHelp",
};

/** Below a question, what the employee can tell from its answer. */
export function TellLine({ question }: { question: string }) {
  const t = useTranslations("draft.tell");
  const tellings = useContext(TellingsNow);
  const telling = tellings?.all.find(({ name }) => name === below[question]);
  if (!tellings || !telling) return null;
  const { first } = tellings;
  const { name, isClear, loose } = telling;
  return (
    <p className="tell">
      <Mark kind={isClear ? "kept" : "open"}>
        <span className="soft">{t(isClear ? "can" : "cannot", { first })}</span> {t(name)}
        {loose && `: ${t(loose.isTwo ? "two" : "loose", { words: loose.words })}`}
      </Mark>
    </p>
  );
}
