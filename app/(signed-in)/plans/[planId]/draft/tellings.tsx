"use client";

import { createContext, type ReactNode, useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { language } from "@/app/ui/language";
import type { Period, Telling } from "@/lib/plan/gate/tell";

type Tellings = { first: string; zone: string; all: Telling[] };

/** What the employee can tell from the expectation that is being written; null on other pages. */
export const TellingsNow = createContext<Tellings | null>(null);

type Props = {
  first: string;
  zone: string;
  expectationId: string;
  period: Period;
  /** What could be told when the page was made. */
  began: Telling[];
  children: ReactNode;
};

const pause = 600;

/** Keeps up with what can be told while it is being written; the rules come when the page is there. */
export function WithTellings({ first, zone, expectationId, period, began, children }: Props) {
  const written = useWatch({ name: "written" });
  const [all, setAll] = useState(began);
  const { startsOn, endsOn } = period;
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const { tellingsOf } = await import("@/lib/plan/gate/tell");
      if (!isCurrent) return;
      const now = tellingsOf(written, expectationId, { startsOn, endsOn }, { language, zone });
      setAll((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [written, expectationId, startsOn, endsOn, zone]);
  return <TellingsNow value={{ first, zone, all }}>{children}</TellingsNow>;
}
