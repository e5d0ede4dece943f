"use client";

import { type AbstractIntlMessages, NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";

type Props = { language: string; messages: AbstractIntlMessages; children: ReactNode };

export function BrowserWords({ language, messages, children }: Props) {
  return (
    <NextIntlClientProvider locale={language} messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
