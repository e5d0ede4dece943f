import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { RareForm } from "@/app/ui/rare-form";
import { words } from "@/app/words";
import { takeBackSeconds } from "@/lib/plan/expectation/statement";
import { addSeconds, type Instant } from "@/lib/time/instant";
import { clockToTheSecond } from "./clock";

type Props = { reading: Reading; entry: { id: string; at: Instant } };

/** Beside an entry its author has just written: until when it can be taken back, as a clock time that does not tick. */
export function TakeBack({ reading, entry }: Props) {
  const { plan } = reading;
  if (!mayRecord(reading, { type: "entry_taken_back", entryId: entry.id })) return null;
  const until = clockToTheSecond(addSeconds(entry.at, takeBackSeconds), plan.terms.zone);
  return (
    <div className="screen-only">
      <RareForm
        action={`/api/plans/${plan.planId}/events`}
        hidden={{ "event.type": "entry_taken_back", "event.entryId": entry.id }}
      >
        <Button kind="quiet" type="submit">
          {words("evidence.takeBack.until", { until })}
        </Button>
      </RareForm>
    </div>
  );
}
