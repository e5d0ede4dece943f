import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Recorded } from "@/lib/plan/event";

type Props = { reading: Reading; closing: Recorded<"plan_closed"> };

/** What the employee can count on from now on. */
export function AfterPart({ reading, closing: { event } }: Props) {
  const { sustainLooksOn, stopsCountingOn, deleteOn } = event;
  const days = new Intl.ListFormat("en-GB").format(sustainLooksOn.toSorted().map(fullDay));
  return (
    <>
      <p>
        {sustainLooksOn.length > 0
          ? words("ending.letter.looks", { days })
          : words("ending.letter.noLooks")}
      </p>
      {reading.plan.controls.length > 0 && <p>{words("ending.letter.controls")}</p>}
      <p>
        {words("ending.letter.counting", {
          on: fullDay(stopsCountingOn),
          deleteOn: fullDay(deleteOn),
        })}
      </p>
      <p>{words("ending.letter.speak")}</p>
    </>
  );
}
