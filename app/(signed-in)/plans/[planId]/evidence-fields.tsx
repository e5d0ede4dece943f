import { Field } from "@/app/ui/field";
import { words } from "@/app/words";

/** One link as evidence, and what it shows. */
export function EvidenceFields() {
  return (
    <>
      <Field
        kind="text"
        type="url"
        name="event.evidence.0.url"
        label={words("plan.form.evidence")}
        hint={words("plan.form.evidenceHint")}
        optional
      />
      <Field
        kind="text"
        name="event.evidence.0.says"
        label={words("plan.form.evidenceSays")}
        optional
      />
    </>
  );
}
