"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { fullDay } from "@/app/ui/dates";
import type { Change } from "@/lib/plan/change/direction";
import { type Direction, directionOfChange } from "@/lib/plan/change/direction-of";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import type { WorkingCalendar } from "@/lib/time/working-day";
import { changeFrom } from "./change-from";

type Props = {
  what: Change["what"];
  expectation: Expectation | null;
  days: number;
  endsOn: string;
  calendar: WorkingCalendar;
  isLastThird: boolean;
  children: ReactNode;
};

const known: Partial<Record<Change["what"], Direction>> = {
  evidence_added: "harder",
  control_added: "harder",
  example: "clearer",
  words: "clearer",
};

/** What the change does and what that means for time, said while it is being written. */
export function DirectionNote(props: Props) {
  const { what, expectation, days, endsOn, calendar, isLastThird, children } = props;
  const t = useTranslations("change");
  const [direction, setDirection] = useState(known[what] ?? null);
  const [end, setEnd] = useState({ adds: 0, endsOn });

  async function follow({ currentTarget }: FormEvent<HTMLFieldSetElement>) {
    const { form } = currentTarget;
    if (!form) return;
    const { readFields } = await import("@/app/ui/form-fields");
    const { addWorkingDays } = await import("@/lib/time/working-day");
    const written = readFields(new FormData(form));
    const change = changeFrom(what, expectation, written);
    if (change) setDirection(directionOfChange(expectation, change.change));
    const adds = change?.adds ?? 0;
    setEnd({ adds, endsOn: addWorkingDays(endsOn, adds, calendar) });
  }

  function timeSaid() {
    if (direction === "harder" && isLastThird) return t("time.lastThird");
    if (direction === "harder" && end.adds < days) return t("time.missing", { days });
    if (end.adds === 0) return t("time.none", { endsOn: fullDay(endsOn) });
    return t("time.enough", { to: fullDay(end.endsOn) });
  }

  return (
    <fieldset className="stack-m" onChange={follow}>
      {children}
      <output className="direction-note">
        {direction && <span className="said">{t(`direction.${direction}`)}</span>}
        {direction && <span className="note"> {timeSaid()}</span>}
      </output>
    </fieldset>
  );
}
