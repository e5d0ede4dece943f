"use client";

import { useTranslations } from "next-intl";
import { Fragment, useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { v7 } from "uuid";
import { HintAndError } from "@/app/ui/hint-and-error";
import type { Written } from "@/lib/plan/draft-written";
import { Entry, type EntryProps } from "./entry";
import { type EntryWords, textOf, useBound, useEntry } from "./use-entry";
import { Wording } from "./wording";

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
  const { name, rowName, add, blank, label } = list;
  const t = useTranslations("draft.rows");
  const path = `written.${name}`;
  const rows = useFieldArray({ name: path, keyName: "key" });
  const { getValues, setFocus } = useFormContext();
  const [gone, setGone] = useState<{ at: number; row: Written } | null>(null);
  const { because, ids, said } = useEntry(list);

  function remove(at: number) {
    setGone({ at, row: getValues(`${path}.${at}`) });
    rows.remove(at);
  }

  function bringBack() {
    if (gone) rows.insert(gone.at, gone.row, { shouldFocus: false });
    setGone(null);
  }

  return (
    <fieldset className="field draft-rows" aria-describedby={said["aria-describedby"]}>
      <legend className="field-label">{label}</legend>
      <HintAndError ids={ids} hint={list.hint} because={because} />
      {rows.fields.map(({ key }, at) => (
        <fieldset className="draft-row" key={key}>
          <legend className="small-title">{t("number", { what: rowName, at: at + 1 })}</legend>
          <RowFields {...list} at={at} />
          <button className="button-quiet" type="button" onClick={() => remove(at)}>
            {t("remove")}
            <span className="sr-only"> {t("removeAbout", { what: rowName, at: at + 1 })}</span>
          </button>
        </fieldset>
      ))}
      <p role="status" className="note">
        {gone && t("removed", { what: rowName, at: gone.at + 1 })}
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
            rows.append({ ...blank, id: v7() }, { shouldFocus: false });
            const first = `${path}.${rows.fields.length}.${list.fields[0]?.name}`;
            requestAnimationFrame(() => setFocus(first));
          }}
        >
          {add}
        </button>
        {gone && (
          <button className="button-quiet" type="button" onClick={bringBack}>
            {t("undo")}
          </button>
        )}
      </div>
    </fieldset>
  );
}

type RowProps = Pick<EntryRowsProps, "name" | "fields" | "errors" | "first"> & { at: number };

function RowFields({ name, fields, errors, first, at }: RowProps) {
  const row = `${name}.${at}`;
  return (
    <>
      <RowId name={`${row}.id`} />
      {fields.map((field) => {
        const path = `${row}.${field.name}`;
        return (
          <Fragment key={path}>
            <Entry {...field} name={path} error={errors[path]} />
            {field.wording && (
              <div className="wording-hints">
                <Wording name={path} place={field.wording} first={first} />
              </div>
            )}
          </Fragment>
        );
      })}
    </>
  );
}

function RowId({ name }: { name: string }) {
  const { bound, ref, begins } = useBound(name);
  return <input type="hidden" {...bound} ref={ref} defaultValue={textOf(begins)} />;
}
