import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { Field as ReadAs } from "@/lib/clarity/shape-features";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { dayOf, timeOf } from "@/lib/time/zone";
import { ControlFields } from "./control-fields";
import { MeasureFields } from "./measure-fields";
import type { Subject } from "./subject";

const path = "event.changes.0";
const meanings = ["harder", "same", "easier", "clearer"] as const;

type Props = { reading: Reading; subject: Subject };

/** What one kind of change asks for. */
export function ChangeFields({ reading, subject }: Props) {
  switch (subject.what) {
    case "standard":
      return <StandardFields standard={subject.expectation.standard} />;
    case "measure":
      return <MeasureFields measure={subject.expectation.measure} />;
    case "due":
      return <DueField reading={reading} expectation={subject.expectation} />;
    case "evidence_added":
      return (
        <Field
          kind="text"
          name={`${path}.source.text`}
          label={words("change.form.source")}
          hint={words("change.form.sourceHint")}
        />
      );
    case "example":
      return (
        <TextField label={words("change.form.example")} value={subject.example.text} readAs="gap" />
      );
    case "control_added":
      return <ControlFields reading={reading} ends={subject.ends} />;
    case "words":
      return <TextField label={words("change.form.to")} value={reading.document[subject.field]} />;
  }
}

type TextFieldProps = { label: string; value: string; readAs?: ReadAs };

function TextField(text: TextFieldProps) {
  return <Field kind="long" name={`${path}.to`} rows={4} {...text} />;
}

function StandardFields({ standard }: { standard: string }) {
  return (
    <>
      <TextField label={words("change.form.to")} value={standard} readAs="standard" />
      <Field
        kind="choice"
        name={`${path}.meaning`}
        label={words("change.form.meaning")}
        hint={words("change.form.meaningHint")}
        choices={meanings.map((value) => ({
          value,
          label: words(`change.form.meanings.${value}`),
        }))}
      />
    </>
  );
}

function DueField({ reading, expectation }: { reading: Reading; expectation: Expectation }) {
  const { zone } = reading.plan.terms;
  return (
    <Field
      kind="moment"
      name={`${path}.to`}
      label={words("change.form.due")}
      zone={zone}
      day={dayOf(expectation.dueAt, zone)}
      time={timeOf(expectation.dueAt, zone)}
      first={reading.document.startsOn}
    />
  );
}
