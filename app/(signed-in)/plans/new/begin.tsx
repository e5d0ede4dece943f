import { v7 as newId } from "uuid";
import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { Person } from "@/lib/people/person";
import { gapKinds } from "@/lib/plan/document";
import { BeginForm } from "./begin-form";

/** Whose plan it is, after the question whether it should be one. */
export function Begin({ reports }: { reports: Person[] }) {
  const people = reports.map(({ personId, name, jobTitle }) => ({
    value: personId,
    label: name,
    hint: jobTitle,
  }));
  return (
    <div className="second-axis">
      <BeginForm
        openedAs={newId()}
        kinds={gapKinds.map((value) => ({ value, label: words(`draft.kinds.${value}`) }))}
        words={{
          kind: words("draft.start.kind"),
          kindHint: words("draft.start.kindHint"),
          talk: words("draft.start.talk"),
          talkUnder: words("draft.start.talkUnder"),
          notBegun: words("draft.start.notBegun"),
        }}
      >
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
      </BeginForm>
    </div>
  );
}
