"use client";

import type { ReactNode } from "react";
import { BrowserWords } from "./browser-words";
import { language } from "./language";

const noMore = {};

/** Lets what is below fill the places of the words that the page brought along. */
export function InWords({ children }: { children: ReactNode }) {
  return (
    <BrowserWords language={language} messages={noMore}>
      {children}
    </BrowserWords>
  );
}
