import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { Form } from "@/app/ui/form";
import { words } from "@/app/words";
import type { Person } from "@/lib/people/person";

/** Begins a draft for somebody who reports to the reader. */
export function StartPlan({ reports }: { reports: Person[] }) {
  const choices = reports.map(({ personId, name }) => ({ value: personId, label: name }));
  return (
    <div className="second-axis">
      <Form action="/api/plans">
        <Field
          kind="select"
          name="employeeId"
          label={words("home.start.for")}
          hint={words("home.start.hint")}
          choices={choices}
        />
        <Button>{words("home.start.submit")}</Button>
      </Form>
      <Button kind="quiet" href="/plans/new">
        {words("plans.new.fromHome")}
      </Button>
    </div>
  );
}
