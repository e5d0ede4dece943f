import type { ReactNode } from "react";
import en from "@/lib/wording/en.json";
import { BrowserWords } from "./browser-words";
import { language } from "./language";

type Part = keyof typeof en;

/** Client components below may say the named parts of the wording; the rest stays on the server. */
export function WordsForBrowser({ parts, children }: { parts: Part[]; children: ReactNode }) {
  const picked = Object.fromEntries(parts.map((part) => [part, en[part]]));
  return (
    <BrowserWords language={language} messages={picked}>
      {children}
    </BrowserWords>
  );
}
