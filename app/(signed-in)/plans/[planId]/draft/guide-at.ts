import { templates } from "@/lib/plan/document";
import en from "@/lib/wording/en.json";
import { type AskKey, asks } from "./asks";
import type { DraftPage } from "./draft-page";

type Asking = { ask: Record<string, string>; begin?: string };

type Kind = {
  evidence: Record<string, string>;
  help: Record<string, string>;
  guide: Partial<Record<AskKey, Asking>>;
};

type Guide = { title: "questions" | "counts" | "goesWith"; points: string[]; begin?: string };

const kinds: Record<(typeof templates)[number], Kind> = en.template.kinds;

const isWritten = (value: unknown): boolean => {
  if (typeof value === "string") return value.trim() !== "";
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) ? value.some((row) => isWritten(Reflect.get(row, "text"))) : true;
};

const valueAt = (written: unknown, at: string): unknown =>
  at
    .split(".")
    .reduce<unknown>(
      (value, name) =>
        typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined,
      written,
    );

/** What the template of a draft says beside a question, as long as nothing is written there. */
export function guideAt({ draft, place, stored }: DraftPage, at: string): Guide | null {
  const template = templates.find((one) => one === draft.document.template);
  const says = asks[place.name][at]?.says;
  if (!template || !says || isWritten(valueAt(stored, at))) return null;
  const { evidence, help, guide } = kinds[template];
  if (says === "evidence") return { title: "counts", points: Object.values(evidence) };
  if (says === "help") return { title: "goesWith", points: Object.values(help) };
  const asking = guide[says];
  return asking
    ? { title: "questions", points: Object.values(asking.ask), begin: asking.begin }
    : null;
}
