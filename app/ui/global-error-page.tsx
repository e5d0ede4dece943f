"use client";

import en from "@/lib/wording/en.json";
import { BrowserWords } from "./browser-words";
import { language } from "./language";
import { Sprite } from "./sprite";
import { UnexpectedPage } from "./unexpected-page";

export function GlobalErrorPage({ retry }: { retry: () => void }) {
  return (
    <BrowserWords language={language} messages={{ errors: en.errors }}>
      <Sprite />
      <UnexpectedPage retry={retry} />
    </BrowserWords>
  );
}
