"use client";

import type { Choice } from "@/app/ui/select-field";
import { EntryBoxes, EntryRadios, EntrySelect, EntryYes } from "./entry-choice";
import { EntryDay, EntryMoment } from "./entry-day";
import { EntryText, type TextKind } from "./entry-text";
import { type EntryWords, useIsAsked } from "./use-entry";

export type EntryKind = TextKind | "day" | "moment" | "select" | "radios" | "boxes" | "yes";

export type EntryProps = EntryWords & { kind: EntryKind; choices?: Choice[] };

/** One field of the editor; it steps aside while what it depends on is not chosen. */
export function Entry({ kind, choices = [], ...entry }: EntryProps) {
  if (!useIsAsked(entry)) return null;
  switch (kind) {
    case "day":
      return <EntryDay {...entry} />;
    case "moment":
      return <EntryMoment {...entry} />;
    case "select":
      return <EntrySelect {...entry} choices={choices} />;
    case "radios":
      return <EntryRadios {...entry} choices={choices} />;
    case "boxes":
      return <EntryBoxes {...entry} choices={choices} />;
    case "yes":
      return <EntryYes {...entry} />;
    default:
      return <EntryText {...entry} kind={kind} />;
  }
}
