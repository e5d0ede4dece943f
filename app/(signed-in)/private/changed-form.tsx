import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { Fold } from "@/app/ui/fold";
import { Form } from "@/app/ui/form";
import { words } from "@/app/words";
import type { Confidence } from "@/lib/private/confidence";
import { fullMoment } from "./full-moment";

/** Tells HR that circumstances have changed; what was told before stays as it is. */
export function ChangedForm({ told }: { told: Confidence }) {
  const { confidenceId, planId, kind, toldAt, zone } = told;
  const about = words("private.entry.about", { at: fullMoment(toldAt, zone) });
  return (
    <Fold summary={words("private.circumstances.changed")} about={about}>
      <Form
        action="/api/private/confidences"
        hidden={{ kind, planId, followsId: confidenceId }}
        sent={words("private.circumstances.sent")}
      >
        <Field
          kind="long"
          name="text"
          label={words("private.circumstances.changedText")}
          hint={words("private.circumstances.changedHint")}
        />
        <Button>{words("private.circumstances.changedSend")}</Button>
      </Form>
    </Fold>
  );
}
