import { dayBy } from "@/app/(signed-in)/plans/[planId]/days";
import { onDay, type Reading, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth } from "@/app/ui/dates";
import { Mark } from "@/app/ui/mark";
import { words } from "@/app/words";
import { type Running, runningOf } from "@/lib/plan/promise/running";

type Side = "employee" | "supervisor";
type Props = { reading: Reading; side: Side };

/** What a side keeps week after week, counted from the record; each late one is named by its days. */
export function RunningItem({ reading, side }: Props) {
  const running = runningOf(reading.plan, side, reading.now);
  if (running.length === 0) return null;
  return (
    <li className="promise">
      <p className="soft">{words("plan.promises.running.title")}</p>
      {running.map((one) => (
        <div key={one.what} className="promise-state">
          <Mark kind="running">
            {words(`plan.promises.running.${one.what}`, {
              kept: one.kept,
              of: one.of,
              open: one.open,
            })}
            {one.late.map((turn) => (
              <span key={turn.since} className="note running-late">
                {lateInWords(reading, side, one.what, turn)}
              </span>
            ))}
          </Mark>
        </div>
      ))}
    </li>
  );
}

function lateInWords(
  reading: Reading,
  side: Side,
  what: Running["what"],
  { by, at }: Running["late"][number],
): string {
  const values = { at: at ? onDay(reading, at) : "", ...whoOfSide(reading, side) };
  if (what === "check_ins")
    return words(at ? "plan.promises.running.missedHeld" : "plan.promises.running.missed", {
      ...values,
      by: onDay(reading, by),
    });
  return words(at ? "plan.promises.running.late" : "plan.promises.running.lateOpen", {
    ...values,
    by: dayAndMonth(dayBy(reading.plan, by)),
  });
}
