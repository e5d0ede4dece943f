import type { ReactNode } from "react";
import { BrowserWords } from "@/app/ui/browser-words";
import { language } from "@/app/ui/language";
import en from "@/lib/wording/en.json";
import "@/app/ui/wording/wording.css";
import "./draft.css";

const { ui, clarity, hints } = en;
const { state, day, conflict, rows, tell, undo, example } = en.draft;
const draft = { state, day, conflict, rows, tell, undo, example };
const messages = { ui, clarity, hints, draft };

/** The words that the editor says while someone types. */
export default function DraftLayout({ children }: { children: ReactNode }) {
  return (
    <BrowserWords language={language} messages={messages}>
      {children}
    </BrowserWords>
  );
}
