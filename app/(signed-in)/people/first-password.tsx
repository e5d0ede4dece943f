"use client";

import { useTranslations } from "next-intl";
import { Receipt } from "@/app/ui/receipt";
import type { Given } from "./ask-first-password";

/** The only place where the first password is ever shown. */
export function FirstPassword({ given }: { given: Given }) {
  const t = useTranslations("people.first");
  const { name, email, firstPassword } = given;
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <Receipt
        id="first-password"
        title={t("title", { name })}
        lines={[
          { label: t("email"), value: email },
          { label: t("password"), value: firstPassword },
        ]}
      >
        <p className="note">{t("once", { name })}</p>
      </Receipt>
    </div>
  );
}

const takeFocus = (notice: HTMLElement | null) => notice?.focus();
