import { closed } from "@/app/(signed-in)/plans/[planId]/closed";
import { expectationNumber, onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth, fullDay } from "@/app/ui/dates";
import { Fact } from "@/app/ui/fact";
import { words } from "@/app/words";
import { type ControlOnRegister, endedOn } from "@/lib/plan/change/controls";
import { promiseOf } from "@/lib/plan/promise/promise";

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
        {ended ? words("plan.end.ended", { on: fullDay(ended) }) : endInWords(reading, one)}
      </p>
      {afterwards && <p className="note">{words("plan.end.afterwards", { text: afterwards })}</p>}
    </>
  );
}

function endInWords(reading: Reading, { control: { ends } }: ControlOnRegister): string {
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
