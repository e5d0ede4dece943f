import { adjustmentStandsForHr } from "@/app/(signed-in)/private/adjustment-stands";
import { Button } from "@/app/ui/button";
import { Fold } from "@/app/ui/fold";
import { Form } from "@/app/ui/form";
import { words } from "@/app/words";
import { type Adjustment, isInForce } from "@/lib/private/adjustment";
import type { Zone } from "@/lib/time/zone";

type Props = { adjustment: Adjustment; name: string; zone: Zone };

/** A proposal as HR reads it; what is in force can be ended by HR too. */
export function HeardAdjustment({ adjustment, name, zone }: Props) {
  const { adjustmentId, text } = adjustment;
  return (
    <div className="reply stack">
      <p className="note">{adjustmentStandsForHr(adjustment, name, zone)}</p>
      {text !== null && <p className="said as-written">{text}</p>}
      {isInForce(adjustment) && (
        <Fold summary={words("private.adjustment.end")} about={text ?? undefined}>
          <Form action={`/api/private/adjustments/${adjustmentId}`} hidden={{ type: "ended" }}>
            <p>{words("private.adjustment.endUnder")}</p>
            <Button>{words("private.adjustment.end")}</Button>
          </Form>
        </Fold>
      )}
    </div>
  );
}
