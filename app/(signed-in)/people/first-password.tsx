"use client";

import { useTranslations } from "next-intl";
import { Receipt } from "@/app/ui/receipt";
import type { Added } from "./add-person";

/** The only place where the first password of a new person is ever shown. */
export function FirstPassword({ added }: { added: Added }) {
  const t = useTranslations("people.first");
  const { name, email, firstPassword } = added;
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
