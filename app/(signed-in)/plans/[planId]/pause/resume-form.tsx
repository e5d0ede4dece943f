import { Button } from "@/app/ui/button";
import { fullDay } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { day as dayShape } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";
import { EventForm } from "../event-form";
import type { Reading } from "../reading";
import { DatesThatMove } from "./dates-that-move";
import { whatMoves } from "./what-moves";

type Props = { reading: Reading; on: string };

/** HR lets the plan go on; the dates that move stand above the button, for the day in the address. */
export function ResumeForm({ reading, on }: Props) {
  const { plan, now } = reading;
  const from = plan.pauses.at(-1)?.paused.event.fromOn ?? "";
  const asked = dayShape.safeParse(on);
  const onOn = asked.success && asked.data >= from ? asked.data : dayOf(now, plan.terms.zone);
  return (
    <>
      <p className="said">{words("change.pause.resumeLead", { from: fullDay(from) })}</p>
      <form method="get" className="form">
        <Field kind="day" name="on" label={words("change.pause.on")} value={onOn} first={from} />
        <Button kind="second">{words("change.pause.changeDay")}</Button>
      </form>
      <DatesThatMove {...whatMoves(reading, onOn)} />
      <EventForm
        reading={reading}
        type="plan_resumed"
        hidden={{ "event.onOn": onOn }}
        backTo="#changes"
        submit={words("change.pause.submitResume")}
        asRead
      />
    </>
  );
}
