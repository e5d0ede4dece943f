import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { Form } from "@/app/ui/form";
import { words } from "@/app/words";
import type { ConfidenceKind, PlanToTellAbout } from "@/lib/private/confidence";
import { wordsOf } from "./words-of";

type Props = { kind: ConfidenceKind; plan: PlanToTellAbout };

/** Tells HR something about one plan. */
export function TellForm({ kind, plan }: Props) {
  const said = wordsOf(kind);
  return (
    <Form
      action="/api/private/confidences"
      hidden={{ kind, planId: plan.planId }}
      sent={words(`${said}.sent`)}
    >
      <Field
        kind="long"
        name="text"
        label={words(`${said}.text`)}
        hint={words(`${said}.textHint`)}
        rows={6}
      />
      <Button kind="main">{words(`${said}.send`)}</Button>
    </Form>
  );
}
