"use client";

import en from "@/lib/wording/en.json";
import { BrowserWords } from "./browser-words";
import { language } from "./language";
import { UnexpectedPage } from "./unexpected-page";

type Props = { code?: string; retry: () => void };

export function UnexpectedPageInWords(props: Props) {
  return (
    <BrowserWords language={language} messages={{ errors: en.errors, ui: en.ui }}>
      <UnexpectedPage {...props} />
    </BrowserWords>
  );
}
