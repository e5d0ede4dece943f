import { closed } from "@/app/(signed-in)/plans/[planId]/closed";
import { endInWords } from "@/app/(signed-in)/plans/[planId]/controls/end-in-words";
import { onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth, fullDay } from "@/app/ui/dates";
import { Fact } from "@/app/ui/fact";
import { words } from "@/app/words";
import { type ControlOnRegister, endedOn } from "@/lib/plan/change/controls";

/** Closer oversight: what, why, who asked for it, and when it ends (C.9). */
export function ControlsFact({ reading }: { reading: Reading }) {
  const { controls } = reading.plan;
  return (
    <Fact label={words("plan.end.controls")}>
      {controls.length === 0 && <p className="said">{words("plan.end.noControls")}</p>}
      {controls.map((one) => (
        <Control key={one.control.id} reading={reading} one={one} />
      ))}
    </Fact>
  );
}

function Control({ reading, one }: { reading: Reading; one: ControlOnRegister }) {
  const { text, reason, askedBy, afterwards } = one.control;
  const ended = endedOn(reading.plan, one, reading.now);
  return (
    <>
      <p className="said">
        {words("plan.end.control", {
          text: closed(text),
          reason: closed(reason),
          askedBy: closed(askedBy),
        })}
      </p>
      {one.renewed.map(({ id, at, event }) => (
        <p key={id} className="said">
          {words("plan.end.renewed", {
            on: onDay(reading, at),
            until: dayAndMonth(event.untilOn),
            reason: event.reason,
          })}
        </p>
      ))}
      <p className="note">
        {ended ? words("plan.end.ended", { on: fullDay(ended) }) : endInWords(reading, one.control)}
      </p>
      {afterwards && <p className="note">{words("plan.end.afterwards", { text: afterwards })}</p>}
    </>
  );
}
