import Link from "next/link";
import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { Form } from "@/app/ui/form";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { PartProps } from "./told";

/** Whom a person reports to, and who reports to them. */
export function ReportsTo({ account, told }: PartProps) {
  const { personId, name, names, reportsTo, reports } = account;
  const nobody = { value: "nobody", label: words("people.line.nobody") };
  // Somebody who has left is named by nobody any more, and stays chosen until another one is.
  const hasLeft = reportsTo && !names.some((one) => one.personId === reportsTo.personId);
  const all = hasLeft ? [reportsTo, ...names] : names;
  const done = words("people.line.done", { name });
  return (
    <Section id="reports-to" title={words("people.line.title")}>
      <div className="second-axis stack-m">
        {told.done === "supervisor" && <p role="status">{done}</p>}
        <Form action={`/api/people/${personId}`} hidden={{ do: "supervisor" }} sent={done}>
          <Field
            kind="select"
            name="supervisorId"
            label={words("people.line.supervisor")}
            hint={words("people.line.hint")}
            choices={[nobody, ...all.map((one) => ({ value: one.personId, label: one.name }))]}
            value={reportsTo?.personId ?? "nobody"}
          />
          <Button>{words("people.line.submit")}</Button>
        </Form>
        {reports.length > 0 && (
          <div className="stack">
            <p>{words("people.line.reports", { name })}</p>
            <ul className="list-plain">
              {reports.map((one) => (
                <li key={one.personId}>
                  <Link href={`/people/${one.personId}`} prefetch={false}>
                    {one.name}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}
