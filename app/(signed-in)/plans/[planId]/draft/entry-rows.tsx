"use client";

import { useTranslations } from "next-intl";
import { HintAndError } from "@/app/ui/hint-and-error";
import type { Written } from "@/lib/plan/draft-written";
import type { EntryProps } from "./entry";
import { RowFields } from "./row-fields";
import { TellLine } from "./tell-line";
import { type EntryWords, useEntry } from "./use-entry";
import { useRows } from "./use-rows";

export type EntryRowsProps = EntryWords & {
  /** What one row is called, and the words on the button that adds one. */
  rowName: string;
  add: string;
  blank: Written;
  fields: EntryProps[];
  errors: Record<string, string>;
  first: string;
};

/** A list in which each row has its own few fields; a row taken away can be brought back. */
export function EntryRows(list: EntryRowsProps) {
  const { name, rowName, label } = list;
  const t = useTranslations("draft.rows");
  const rows = useRows(name, list.blank, list.fields[0]?.name);
  const { last } = rows;
  const { because, ids, said } = useEntry(list);
  return (
    <fieldset className="field draft-rows" aria-describedby={said["aria-describedby"]}>
      <legend className="field-label">{label}</legend>
      <HintAndError ids={ids} hint={list.hint} because={because} />
      {rows.fields.map(({ key }, at) => (
        <fieldset className="draft-row" key={key}>
          <legend className="small-title">{t("number", { what: rowName, at: at + 1 })}</legend>
          <RowFields {...list} at={at} />
          <button className="button-quiet" type="button" onClick={() => rows.remove(at)}>
            {t("remove")}
            <span className="sr-only"> {t("removeAbout", { what: rowName, at: at + 1 })}</span>
          </button>
        </fieldset>
      ))}
      <p role="status" className="note">
        {last && t("removed", { what: rowName, at: last.at + 1 })}
      </p>
      <div className="actions">
        <button
          type="submit"
          className="button"
          id={said.id}
          name="more"
          value={name}
          onClick={(event) => {
            event.preventDefault();
            rows.add();
          }}
        >
          {list.add}
        </button>
        {last && (
          <button className="button-quiet" type="button" ref={rows.back} onClick={rows.bringBack}>
            {t("undo")}
            <span className="sr-only"> {t("removeAbout", { what: rowName, at: last.at + 1 })}</span>
          </button>
        )}
      </div>
      <TellLine question={name} />
    </fieldset>
  );
}
