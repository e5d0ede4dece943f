"use client";

import { useEffect, useState } from "react";
import type { Finding } from "@/lib/clarity/findings";
import type { Field } from "@/lib/clarity/shape-features";

const pause = 600;

const loadCheck = () => import("@/lib/clarity/findings");

export type Read = { text: string; found: Finding[] };

/** What is to be looked at in a text, a moment after it was last changed; null until it was read, or while nobody asks. */
export function useFindings(text: string | null, as: Field): Read | null {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    if (text === null) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      loadCheck().then(
        ({ findings }) => isCurrent && setRead({ text, found: findings(text, as) }),
        // Without the check the text is written as before; the rule is asked again before HR has it.
        () => undefined,
      );
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, as]);
  return text === null ? null : read;
}
