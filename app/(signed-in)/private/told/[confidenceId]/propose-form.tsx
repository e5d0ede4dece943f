import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { Form } from "@/app/ui/form";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Confidence } from "@/lib/private/confidence";

/** What may cross over: what will be different, and never why. */
export function ProposeForm({ told }: { told: Confidence }) {
  const { name } = told.employee;
  return (
    <Section id="propose" title={words("private.heard.propose")}>
      <div className="second-axis stack-m">
        <p>{words("private.heard.proposeUnder", { name })}</p>
        <Form
          action={`/api/private/confidences/${told.confidenceId}`}
          hidden={{ type: "adjustment_proposed" }}
          sent={words("private.heard.sent", { name })}
        >
          <Field
            kind="long"
            name="text"
            label={words("private.heard.proposeText")}
            hint={words("private.heard.proposeHint")}
          />
          <Field
            kind="check"
            name="isSure"
            label={words("private.heard.sure")}
            hint={words("private.heard.sureHint")}
          />
          <Button>{words("private.heard.proposeSend", { name })}</Button>
        </Form>
      </div>
    </Section>
  );
}
