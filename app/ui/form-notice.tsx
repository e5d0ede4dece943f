"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "./button";
import { RefusalNotice } from "./refusal-notice";
import { fieldId, type Refused } from "./refused";

export function FormNotice({ form, refused }: { form: string; refused: Refused }) {
  const t = useTranslations("ui.form");
  const router = useRouter();
  const { field, because } = refused;
  const title = field ? t("refused", { count: 1 }) : t("notSent");
  return (
    <RefusalNotice
      title={title}
      reasons={[{ because, href: field && `#${fieldId(form, field)}` }]}
      arrives
    >
      {refused.refused === "stale" && (
        <Button kind="second" type="button" onClick={() => router.refresh()}>
          {t("readBoth")}
        </Button>
      )}
    </RefusalNotice>
  );
}
