import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { words } from "@/app/words";

/** Where else one goes from a history: to a copy, to who can see the plan, and to a correction. */
export function HistoryOthers({ reading }: { reading: Reading }) {
  const { plan } = reading;
  return (
    <div className="history-others">
      <Button kind="quiet" href={planHref(plan, "/copies")}>
        {words("copies.take")}
      </Button>
      <Button kind="quiet" href={planHref(plan, "#who")}>
        {words("evidence.guests.whoTitle")}
      </Button>
      {may(reading, "correction_noted") && (
        <>
          <Button kind="quiet" href={planHref(plan, "/corrections")}>
            {words("change.corrections.link")}
          </Button>
          <p className="note">{words("history.correct")}</p>
        </>
      )}
    </div>
  );
}
