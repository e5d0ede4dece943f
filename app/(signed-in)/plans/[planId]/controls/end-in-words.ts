import { expectationNumber, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Control } from "@/lib/plan/change/control";
import { promiseOf } from "@/lib/plan/promise/promise";

/** When a control ends by itself. */
export function endInWords(reading: Reading, { ends }: Control): string {
  switch (ends.when) {
    case "promise_confirmed": {
      const text = promiseOf(reading.plan, ends.promiseId)?.promised.text ?? "";
      return words("plan.end.endsWhen.promise_confirmed", { text });
    }
    case "weeks_at_standard": {
      const number = expectationNumber(reading, ends.expectationId);
      return words("plan.end.endsWhen.weeks_at_standard", { number, weeks: ends.weeks });
    }
    case "day_reached":
      return words("plan.end.endsWhen.day_reached", { on: fullDay(ends.on) });
  }
}
