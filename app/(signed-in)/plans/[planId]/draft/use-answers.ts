"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { answerId } from "@/lib/plan/draft-answer-id";
import { textOf } from "./use-entry";

const path = "written.answers";

type Row = { id: string; reason: string };

function rowsIn(value: unknown): Row[] {
  return (Array.isArray(value) ? value : []).map((row) => ({
    id: textOf(Reflect.get(Object(row), "id")),
    reason: textOf(Reflect.get(Object(row), "reason")),
  }));
}

export type Answer = { at: number; id: string; code: string; reason: string };

/** The reasons given for wording that stays at one place, and how to give one. */
export function useAnswers(place: string) {
  const { setValue } = useFormContext();
  const rows = rowsIn(useWatch({ name: path }));
  const here = answerId(place, "");
  const answers = rows.flatMap(({ id, reason }, at): Answer[] =>
    id.startsWith(here) ? [{ at, id, code: id.slice(here.length), reason }] : [],
  );
  function answer(code: string, reason: string) {
    const id = answerId(place, code);
    const isThere = rows.some((row) => row.id === id);
    const next = isThere
      ? rows.map((row) => (row.id === id ? { id, reason } : row))
      : [...rows, { id, reason }];
    setValue(path, next, { shouldDirty: true });
  }
  return { answers, answer };
}
