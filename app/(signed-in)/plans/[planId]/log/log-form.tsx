import { aboutFields } from "@/app/(signed-in)/plans/[planId]/about-words";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { EvidenceFields } from "@/app/(signed-in)/plans/[planId]/evidence-fields";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { About } from "@/lib/plan/expectation/about";
import type { LogKind } from "./log-kind";

const kinds = [
  {
    value: "progress",
    label: words("plan.form.log.progress"),
    hint: words("plan.form.log.progressHint"),
  },
  { value: "win", label: words("plan.form.log.win") },
  {
    value: "setback",
    label: words("plan.form.log.setback"),
    hint: words("plan.form.log.setbackHint"),
  },
];

type Props = { reading: Reading; about: About; kind: LogKind };

/** An entry of any kind about one part of the plan. */
export function LogForm({ reading, about, kind }: Props) {
  return (
    <EventForm
      reading={reading}
      type="progress_logged"
      hidden={aboutFields(about)}
      backTo="#progress"
      submit={words("plan.form.log.submit")}
    >
      <Field
        kind="choice"
        name="event.kind"
        label={words("plan.form.log.kind")}
        choices={kinds}
        value={kind}
      />
      <Field
        kind="long"
        name="event.text"
        label={words("plan.form.log.text")}
        hint={words("plan.form.log.textHint")}
      />
      <Field
        kind="long"
        name="event.whatIChange"
        label={words("plan.form.log.change")}
        hint={words("plan.form.log.changeHint")}
        rows={2}
        optional
      />
      <EvidenceFields />
    </EventForm>
  );
}
