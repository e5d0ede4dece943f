"use client";

import { useFormContext } from "react-hook-form";

const isNamed = /^measure\.(start|target)\.text$/;

/** Takes the numbers that a start or a target names in words into the fields that ask for them, where nothing stands yet. */
export function useNumbersFrom(name: string) {
  const { getValues, setValue } = useFormContext();
  return () => {
    if (!isNamed.test(name)) return;
    const path = `written.${name}`;
    const named = String(getValues(path)).match(/\d+(?:[.,]\d+)?/g) ?? [];
    for (const [at, field] of ["value", "of"].entries()) {
      const place = path.replace(/text$/, field);
      const number = named[at];
      if (number && !getValues(place)) setValue(place, number, { shouldDirty: true });
    }
  };
}
