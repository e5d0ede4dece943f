"use client";

import { useTranslations } from "next-intl";
import { clock } from "@/app/ui/dates";
import type { SaveState } from "./saver";

type Props = { state: SaveState; zone: string; silent?: boolean };

/** Says whether what was typed is saved; nothing moves and nothing pops up. A second, silent one stands at the end of the page. */
export function SaveLine({ state, zone, silent }: Props) {
  const t = useTranslations("draft.state");
  const { phase, savedAt, because, note } = state;
  return (
    <p role={silent ? undefined : "status"} className={silent ? "whole note" : "soft"}>
      <span>{t(phase, { time: clock(savedAt, zone) })}</span> {phase === "refused" && because}
      {note && <span> {t(note)}</span>}
    </p>
  );
}
