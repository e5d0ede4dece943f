import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { words } from "@/app/words";
import type { EventType } from "@/lib/plan/event";

const controls = [
  { key: "propose", type: "amendment_proposed", rest: "/change" },
  { key: "controls", type: "control_ended", rest: "/controls" },
  { key: "pause", type: "plan_paused", rest: "/pause" },
  { key: "resume", type: "plan_resumed", rest: "/pause" },
  { key: "extend", type: "plan_extended", rest: "/extension" },
  { key: "handover", type: "supervisor_changed", rest: "/handover" },
  { key: "hearing", type: "hearing_opened", rest: "/hearing" },
  { key: "withdraw", type: "plan_withdrawn", rest: "/withdraw" },
] as const satisfies { key: string; type: EventType; rest: string }[];

/** What this reader can do to the plan as a whole; what is not theirs is absent. */
export function MoreActions({ reading }: { reading: Reading }) {
  const open = controls.filter(({ type }) => may(reading, type));
  if (open.length === 0) return null;
  return (
    <ul className="more-actions second-axis screen-only">
      {open.map(({ key, rest }) => (
        <li key={key}>
          <Button kind="quiet" href={planHref(reading.plan, rest)}>
            {words(`change.actions.${key}`)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
