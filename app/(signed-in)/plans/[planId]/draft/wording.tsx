"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { SaidOfWording } from "@/app/ui/wording/said-of-wording";
import { useFindings } from "@/app/ui/wording/use-findings";
import { isRaisedAt, promiseReadAs, wordingReadAs } from "@/lib/plan/gate/wording-texts";
import { useAnswers } from "./use-answers";
import { entryId, textOf } from "./use-entry";
import { WordingFinding } from "./wording-finding";
import { WordingReason } from "./wording-reason";

type Props = {
  /** The path of the text in the form, and its place in the document with its row as `*`. */
  name: string;
  place: string;
  first: string;
  /** Says so where a text reads clearly; beside a row that would be noise. */
  says?: boolean;
};

/** What of a text is to be looked at, in words; it never stops anyone from typing or saving. */
export function Wording({ name, place: pattern, first, says }: Props) {
  const t = useTranslations("hints");
  const { place, as, text } = usePlace(name, pattern);
  const [began] = useState(text);
  const read = useFindings(text, as);
  const { answers, answer } = useAnswers(place);
  const found = (read?.found ?? []).filter(({ code }) => isRaisedAt(place, code));
  const others = answers.filter(({ code }) => !found.some((one) => one.code === code));
  const isClear = read !== null && text.trim() !== "" && found.length === 0;
  const field = entryId(name);
  const byCode = (code: string) => answers.find((one) => one.code === code);
  return (
    <>
      <SaidOfWording found={found} isSaid={read !== null && read.text !== began} />
      {found.length > 0 && (
        <div id={`${field}-wording`}>
          <p className="small-title">{t("title")}</p>
          <ul>
            {found.map((finding) => (
              <WordingFinding
                key={finding.code}
                {...{ finding, field, first }}
                answer={byCode(finding.code)}
                say={(reason) => answer(finding.code, reason)}
              />
            ))}
          </ul>
        </div>
      )}
      {others.map((one) => (
        <WordingReason
          key={one.id}
          {...{ field, first, code: one.code, answer: one }}
          say={(reason) => answer(one.code, reason)}
        />
      ))}
      {says && isClear && others.length === 0 && <p className="soft">{t("clear")}</p>}
    </>
  );
}

function usePlace(name: string, pattern: string) {
  const { getValues } = useFormContext();
  const row = name.match(/^(.*\.\d+)\./)?.[1];
  const [value, between]: unknown[] = useWatch({
    name: [`written.${name}`, `written.${row}.between`],
  });
  const id: unknown = row ? getValues(`written.${row}.id`) : "";
  const place = pattern.replace("*", textOf(id));
  const isPromise = place.startsWith("promises.") && between !== undefined;
  const as = isPromise ? promiseReadAs(textOf(between).split("-")[0]) : wordingReadAs(place);
  return { place, as: as ?? "comment", text: textOf(value) } as const;
}
