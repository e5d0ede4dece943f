"use client";

import { useTranslations } from "next-intl";

export function LabelWords({ label, optional }: { label: string; optional?: boolean }) {
  const t = useTranslations("ui.form");
  return (
    <>
      {label}
      {optional && <span className="soft"> ({t("optional")})</span>}
    </>
  );
}
