"use client";

import type { AbstractIntlMessages } from "next-intl";
import { createContext, type ReactNode, useContext } from "react";

/** The words a page brought to the browser. They cost little; what fills their places comes only where a form needs it. */
export const Known = createContext<AbstractIntlMessages>({});

type Props = { messages: AbstractIntlMessages; children: ReactNode };

export function KnownWords({ messages, children }: Props) {
  return <Known value={messages}>{children}</Known>;
}

/** A sentence without places, by the keys that lead to it. */
export function usePlainWords(...keys: string[]): string {
  let found: AbstractIntlMessages | string = useContext(Known);
  for (const key of keys) found = (typeof found === "string" ? undefined : found[key]) ?? "";
  return typeof found === "string" ? found : "";
}
