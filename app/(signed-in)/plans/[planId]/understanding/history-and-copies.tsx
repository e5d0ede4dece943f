import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { SheetFoot } from "@/app/(signed-in)/plans/[planId]/sheet-foot";
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
          <Button kind="quiet" href={planHref(plan, "/copies")}>
            {words("copies.take")}
          </Button>
        </p>
        <p className="note screen-only">{words("plan.history.quiet")}</p>
        <div className="screen-only">
          <SheetFoot of={reading} />
        </div>
      </div>
    </Section>
  );
}
