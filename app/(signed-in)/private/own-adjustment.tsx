import { Button } from "@/app/ui/button";
import { Fold } from "@/app/ui/fold";
import { Form } from "@/app/ui/form";
import { words } from "@/app/words";
import { type Adjustment, isInForce } from "@/lib/private/adjustment";
import type { Zone } from "@/lib/time/zone";
import { adjustmentStands } from "./adjustment-stands";

type Props = { adjustment: Adjustment; zone: Zone };

/** An adjustment as its employee reads it: in its exact words, to agree to, decline or end. */
export function OwnAdjustment({ adjustment, zone }: Props) {
  const { adjustmentId, agreed, text } = adjustment;
  const action = `/api/private/adjustments/${adjustmentId}`;
  return (
    <div className="reply stack">
      <p className="note">{adjustmentStands(adjustment, zone)}</p>
      {text === null ? (
        <p className="note">{words("private.adjustment.erasedWords")}</p>
      ) : (
        <p className="said as-written">{text}</p>
      )}
      {agreed === null && text !== null && (
        <Form action={action}>
          <div className="actions">
            <Button name="type" value="agreed">
              {words("private.adjustment.agree")}
            </Button>
            <Button kind="quiet" name="type" value="declined">
              {words("private.adjustment.decline")}
            </Button>
          </div>
        </Form>
      )}
      {isInForce(adjustment) && (
        <Fold summary={words("private.adjustment.end")} about={text ?? undefined}>
          <Form action={action} hidden={{ type: "ended" }}>
            <p>{words("private.adjustment.endUnder")}</p>
            <Button>{words("private.adjustment.end")}</Button>
          </Form>
        </Fold>
      )}
    </div>
  );
}
