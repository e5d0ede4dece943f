"use client";

import { type AbstractIntlMessages, NextIntlClientProvider } from "next-intl";
import { type ReactNode, useContext } from "react";
import { Known } from "./known-words";

type Props = { language: string; messages: AbstractIntlMessages; children: ReactNode };

/** Words that client components below may say, besides those they may say already. */
export function BrowserWords({ language, messages, children }: Props) {
  const all = { ...useContext(Known), ...messages };
  return (
    <Known value={all}>
      <NextIntlClientProvider locale={language} messages={all} timeZone="UTC">
        {children}
      </NextIntlClientProvider>
    </Known>
  );
}
