import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { shortWeekday } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Step } from "@/lib/plan/next";
import { dayOf } from "@/lib/time/zone";

/** A beginning stands on its own day, a due on the day it ends. */
export function dayInWords({ plan }: Reading, step: Step): string {
  const { what, at } = step;
  if (at === null) return words("plan.next.undated");
  const isBeginning = what === "start" || what === "check_in" || isBeforeStart(step);
  return isBeginning ? shortWeekday(dayOf(at, plan.terms.zone)) : byInWords(plan, at);
}

/** Saying an expectation back has the start of the plan for its day. */
const isBeforeStart = (step: Step) => step.what === "waiting" && step.waiting.what === "read_back";
