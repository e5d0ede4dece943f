import { fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Heard } from "@/db/private";
import { afterCareOf } from "@/lib/private/after-care";
import type { Day } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";

/** What HR has done about it and what comes next, in one line. */
export function heardStands(heard: Heard, today: Day): string {
  const said = [answerStands(heard), careStands(heard, today)].filter((line) => line !== null);
  return said.join(" · ");
}

function answerStands({ answers, isAdjusted, zone }: Heard): string {
  const last = answers.at(-1);
  if (last) return words("private.heard.answered", { on: fullDay(dayOf(last.answeredAt, zone)) });
  return words(isAdjusted ? "private.heard.adjusted" : "private.heard.waits");
}

function careStands(heard: Heard, today: Day): string | null {
  const care = afterCareOf(heard);
  if (care.length === 0) return null;
  const next = care.find(({ done }) => done === null);
  if (!next) return words("private.heard.careDone");
  const key = next.dueOn < today ? "private.heard.careDue" : "private.heard.careNext";
  return words(key, { on: fullDay(next.dueOn) });
}
