import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { words } from "@/app/words";

const kinds = [
  { type: "progress_logged", rest: "/log", label: words("plan.progress.log") },
  { type: "beyond_plan_noted", rest: "/beyond", label: words("evidence.beyond.link") },
  { type: "shared_note_added", rest: "/note", label: words("evidence.note.link") },
] as const;

/** The kinds of entry this reader can write: progress, a note by HR or a guest, and what the employee did beyond the plan. */
export function MoreToWrite({ reading }: { reading: Reading }) {
  const open = kinds.filter(({ type }) => may(reading, type));
  if (open.length === 0) return null;
  return (
    <p className="actions second-axis">
      {open.map(({ rest, label }) => (
        <Button key={rest} kind="quiet" href={planHref(reading.plan, rest)}>
          {label}
        </Button>
      ))}
    </p>
  );
}
