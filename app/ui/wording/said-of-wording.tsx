"use client";

import { useTranslations } from "next-intl";
import type { Finding } from "@/lib/clarity/findings";

type Props = { found: Finding[]; isSaid: boolean };

/** Says politely to a screen reader what is to be looked at. */
export function SaidOfWording({ found, isSaid }: Props) {
  const t = useTranslations("hints");
  const named = found.map(({ message }) => `“${message.values.words}”`).join(", ");
  return (
    <p className="sr-only" aria-live="polite">
      {isSaid && (named ? t("announced", { words: named }) : t("clear"))}
    </p>
  );
}
