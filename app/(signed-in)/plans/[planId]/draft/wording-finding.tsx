"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Fold } from "@/app/ui/fold";
import { FindingWords } from "@/app/ui/wording/finding-words";
import { mustBeAnswered } from "@/lib/clarity/codes";
import type { Finding } from "@/lib/clarity/findings";
import type { Answer } from "./use-answers";
import { WordingReason } from "./wording-reason";

type Props = {
  finding: Finding;
  field: string;
  first: string;
  answer?: Answer;
  say: (reason: string) => void;
};

/** One finding of the editor, with room for the reason why the wording stays. */
export function WordingFinding({ finding, field, first, answer, say }: Props) {
  const t = useTranslations("hints");
  const [isOpen] = useState(answer !== undefined);
  const { code, isSure } = finding;
  const { words = "" } = finding.message.values;
  return (
    <li>
      <FindingWords {...{ finding, field }} />
      {isSure && mustBeAnswered.has(code) && <p>{t("must")}</p>}
      <Fold summary={t("answer")} about={t("answerAbout", { words })} open={isOpen}>
        <WordingReason {...{ field, first, code, answer, say }} />
      </Fold>
    </li>
  );
}
