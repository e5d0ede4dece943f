import { Stretches } from "@/app/(signed-in)/plans/[planId]/change/stretches";
import { inWords } from "@/app/(signed-in)/plans/[planId]/history/readable";
import { words } from "@/app/words";
import { difference } from "@/lib/plan/change/difference";
import type { Plan } from "@/lib/plan/plan";
import type { Changed } from "@/lib/plan/what-changed";

type Props = { plan: Plan; change: Changed };

/** A text that changed, in one reading: what went struck through, what came underlined. */
export function ChangedText({ plan, change }: Props) {
  const { label, n, part, from, to } = change;
  const pieces = difference(inWords(plan, from ?? ""), inWords(plan, to ?? ""));
  return (
    <div>
      <p className="note">{words(`history.changed.${label}`, { n, part })}</p>
      <p className="said">
        <Stretches pieces={pieces} />
      </p>
    </div>
  );
}
