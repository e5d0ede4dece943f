import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";

export function HistoryAndCopies({ reading }: { reading: Reading }) {
  const { plan } = reading;
  return (
    <Section id="history" title={words("plan.history.title")} ruled>
      <div className="second-axis stack">
        <p className="said">{words("plan.history.text")}</p>
        <p className="actions">
          <Button kind="quiet" href={planHref(plan, "/history")}>
            {words("plan.history.read")}
          </Button>
          <a className="button-quiet" href={`/api/plans/${plan.planId}/events`} download>
            {words("plan.history.copy")}
          </a>
        </p>
        <p className="note screen-only">{words("plan.history.quiet")}</p>
      </div>
    </Section>
  );
}
