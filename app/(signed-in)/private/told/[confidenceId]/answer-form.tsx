import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { Form } from "@/app/ui/form";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Confidence } from "@/lib/private/confidence";

export function AnswerForm({ told }: { told: Confidence }) {
  const { name } = told.employee;
  return (
    <Section id="answer" title={words("private.heard.answer", { name })}>
      <div className="second-axis">
        <Form
          action={`/api/private/confidences/${told.confidenceId}`}
          hidden={{ type: "answered" }}
          sent={words("private.heard.sent", { name })}
        >
          <Field
            kind="long"
            name="text"
            label={words("private.heard.answerText")}
            hint={words("private.heard.answerHint", { name })}
          />
          <Button kind="main">{words("private.heard.answerSend")}</Button>
        </Form>
      </div>
    </Section>
  );
}
