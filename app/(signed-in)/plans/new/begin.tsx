import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { Form } from "@/app/ui/form";
import { words } from "@/app/words";
import type { Person } from "@/lib/people/person";
import { gapKinds } from "@/lib/plan/document";
import { Copied } from "./copied";
import { TemplateChoice } from "./template-choice";

type Props = { reports: Person[]; copyFrom: string | null };

/** Whether it should be a plan, what it begins with, and whose it is. */
export function Begin({ reports, copyFrom }: Props) {
  const kinds = gapKinds.map((value) => ({ value, label: words(`draft.kinds.${value}`) }));
  const people = reports.map(({ personId, name, jobTitle }) => ({
    value: personId,
    label: name,
    hint: jobTitle,
  }));
  return (
    <div className="second-axis begin">
      <Form action="/api/plans" hidden={copyFrom ? { copyFrom } : undefined}>
        <Field
          kind="choice"
          name="gapKind"
          label={words("draft.start.kind")}
          hint={words("draft.start.kindHint")}
          choices={kinds}
        />
        <Talk />
        <div className="begin-plan">
          {copyFrom ? <Copied planId={copyFrom} /> : <TemplateChoice />}
          <Field
            kind="choice"
            name="employeeId"
            label={words("draft.start.whom")}
            hint={words("draft.start.whomHint")}
            choices={people}
            value={people.length === 1 ? people[0]?.value : undefined}
          />
          <p className="note">{words("draft.start.submitUnder")}</p>
          <div className="actions actions-wide">
            <Button kind="main">{words("draft.start.submit")}</Button>
          </div>
        </div>
      </Form>
    </div>
  );
}

/** A single event leads to a talk and not to a plan (001-16); it is shown while that kind is chosen, also without scripts. */
function Talk() {
  return (
    <div role="status">
      <div className="aside begin-talk">
        <p className="small-title">{words("draft.start.talk")}</p>
        <p>{words("draft.start.talkUnder")}</p>
      </div>
    </div>
  );
}
