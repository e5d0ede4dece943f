"use client";

import { useTranslations } from "next-intl";
import { DayControl } from "./day-control";
import { EntryLabel } from "./entry-label";
import { TimeControl } from "./time-control";
import type { EntryWords } from "./use-entry";

export function EntryDay(entry: EntryWords) {
  return (
    <EntryLabel entry={entry}>
      {(said, touch) => <DayControl {...{ said, touch }} name={entry.name} label={entry.label} />}
    </EntryLabel>
  );
}

/** A day and a time on the plan's clock. */
export function EntryMoment(entry: EntryWords) {
  const t = useTranslations("draft.day");
  return (
    <EntryLabel entry={entry} group>
      {(said, touch) => (
        <div className="field-pair field-within">
          <div className="field">
            <label className="field-label" htmlFor={said.id}>
              {t("day")}
            </label>
            <DayControl {...{ said, touch }} name={`${entry.name}.day`} label={entry.label} />
          </div>
          <div className="field">
            <label className="field-label" htmlFor={`${said.id}-time`}>
              {t("time")}
            </label>
            <TimeControl said={{ id: `${said.id}-time` }} name={`${entry.name}.time`} />
          </div>
        </div>
      )}
    </EntryLabel>
  );
}
