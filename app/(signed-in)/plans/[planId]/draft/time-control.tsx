"use client";

import { useFormContext } from "react-hook-form";
import { TimeInput } from "@/app/ui/time-input";
import { textOf, useBound } from "./use-entry";

type Props = { name: string; said: object; touch?: () => void };

/** A time as text, written out in full when it is left. */
export function TimeControl({ name, said, touch }: Props) {
  const { take, bound, begins } = useBound(name, touch);
  const { setValue } = useFormContext();
  return (
    <TimeInput
      said={{ ...said, ...bound }}
      take={take}
      value={textOf(begins)}
      onTime={(time) => setValue(`written.${name}`, time, { shouldDirty: true })}
      leave={bound.onBlur}
    />
  );
}
