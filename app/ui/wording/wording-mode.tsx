"use client";

import { createContext, type ReactNode } from "react";

/** Whether texts are looked at by themselves or when their writer asks; null where they are not looked at. */
export const WordingMode = createContext<"itself" | "asked" | null>(null);

type Props = { mode: "itself" | "asked"; children: ReactNode };

export function WithWording({ mode, children }: Props) {
  return <WordingMode value={mode}>{children}</WordingMode>;
}
