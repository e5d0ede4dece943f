import { Fact } from "@/app/ui/fact";
import { words } from "@/app/words";
import type { AdjustmentOnPlan } from "@/lib/private/adjustment";

/** What was agreed through HR: everyone reads what, and nobody reads why. */
export function Adjustments({ adjustments }: { adjustments: AdjustmentOnPlan[] }) {
  if (adjustments.length === 0) return null;
  return (
    <Fact label={words("plan.agreement.adjustments")}>
      {adjustments.map(({ adjustmentId, text }) => (
        <p key={adjustmentId} className="said">
          {text}
        </p>
      ))}
      <p className="note">{words("plan.agreement.adjustmentsUnder")}</p>
    </Fact>
  );
}
