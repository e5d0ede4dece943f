"use client";

import { Fragment } from "react";
import { Entry } from "./entry";
import type { EntryRowsProps } from "./entry-rows";
import { textOf, useBound } from "./use-entry";
import { Wording } from "./wording";

type Props = Pick<EntryRowsProps, "name" | "fields" | "errors" | "first"> & { at: number };

/** The fields of one row of a list, each with what there is to say of its wording. */
export function RowFields({ name, fields, errors, first, at }: Props) {
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
