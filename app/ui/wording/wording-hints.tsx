"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Field } from "@/lib/clarity/shape-features";
import { FindingWords } from "./finding-words";
import { SaidOfWording } from "./said-of-wording";
import { useFindings } from "./use-findings";

type Props = {
  text: string;
  began: string;
  readAs: Field;
  field: string;
  /** Looks only when the writer asks for it. */
  isAsked: boolean;
};

const aLine = 60;

/** What there is to look at in a text, beside it: help, and nothing that stops. */
export function WordingHints({ text, began, readAs, field, isAsked }: Props) {
  const t = useTranslations("hints");
  const [asked, setAsked] = useState<string | null>(null);
  const isWanted = !isAsked || asked === text;
  const read = useFindings(isWanted ? text : null, readAs);
  const found = read?.found ?? [];
  const isRead = read?.text === text;
  const isLong = text.trim().length > aLine;
  return (
    <>
      <SaidOfWording found={found} isSaid={isRead && (isAsked || text !== began)} />
      {found.length > 0 && (
        <>
          <p className="small-title">{t("title")}</p>
          <ul>
            {found.map((finding) => (
              <li key={finding.code}>
                <FindingWords {...{ finding, field }} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isRead && found.length === 0 && isAsked && <p className="soft">{t("clear")}</p>}
      {isAsked && isLong && !isWanted && (
        <button className="button-quiet" type="button" onClick={() => setAsked(text)}>
          {t("check")}
        </button>
      )}
      {isAsked && isWanted && <p className="note">{t("onlyYou")}</p>}
    </>
  );
}
