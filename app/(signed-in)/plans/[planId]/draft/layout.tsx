import type { ReactNode } from "react";
import { BrowserWords } from "@/app/ui/browser-words";
import { language } from "@/app/ui/language";
import en from "@/lib/wording/en.json";
import "./draft.css";

const { ui, clarity, hints } = en;
const { state, day, conflict, rows, tell } = en.draft;
const messages = { ui, clarity, hints, draft: { state, day, conflict, rows, tell } };

/** The words that the editor says while someone types. */
export default function DraftLayout({ children }: { children: ReactNode }) {
  return (
    <BrowserWords language={language} messages={messages}>
      {children}
    </BrowserWords>
  );
}
