import { dayAndMonth, fullDay } from "@/app/ui/dates";
import { Mark } from "@/app/ui/mark";
import { Reply } from "@/app/ui/reply";
import { words } from "@/app/words";
import { type ControlOnRegister, endedOn } from "@/lib/plan/change/controls";
import { closed } from "../closed";
import { onDay, type Reading, whoIs } from "../reading";
import { ControlForms } from "./control-forms";
import { endInWords } from "./end-in-words";

type Props = { reading: Reading; one: ControlOnRegister };

/** One control: what, why, who asked, whether it is in force, and when it ends. */
export function ControlEntry({ reading, one }: Props) {
  const { control, renewed } = one;
  const ended = endedOn(reading.plan, one, reading.now);
  const why = words("change.controls.why", {
    reason: closed(control.reason),
    askedBy: control.askedBy,
  });
  return (
    <section className="form-part">
      <h2 className="small-title">{control.text}</h2>
      <p>
        <Mark kind={ended ? "kept" : "running"}>
          {words(ended ? "change.controls.ended" : "change.controls.inForce")}
        </Mark>
      </p>
      <p className="said">{why}</p>
      <p className="note">{endSaid(reading, one, ended)}</p>
      {renewed.map(({ id, by, at, event }) => (
        <Reply
          key={id}
          who={words("change.controls.renewed", {
            ...whoIs(reading, by),
            on: onDay(reading, at),
          })}
          text={event.reason}
        />
      ))}
      {control.afterwards && (
        <p className="note">{words("plan.end.afterwards", { text: control.afterwards })}</p>
      )}
      <ControlForms reading={reading} control={control} />
    </section>
  );
}

function endSaid(reading: Reading, one: ControlOnRegister, ended: string | null): string {
  if (ended && one.ended)
    return words("change.controls.endedBy", {
      ...whoIs(reading, one.ended.by),
      on: fullDay(ended),
    });
  if (ended) return words("change.controls.endedOn", { on: fullDay(ended) });
  const until = one.renewed.at(-1)?.event.untilOn;
  return until
    ? words("change.controls.until", { on: dayAndMonth(until) })
    : endInWords(reading, one.control);
}
