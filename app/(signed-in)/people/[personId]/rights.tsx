import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { Form } from "@/app/ui/form";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { PartProps } from "./told";

/** What a person may everywhere. Why a right cannot be given or taken stands beside it. */
export function Rights({ account, told }: PartProps) {
  const { personId, isHr, isAdmin, whyNot } = account;
  const hint = (right: "hr" | "admin", otherwise: string) => {
    const why = whyNot[right];
    return why ? words(`people.refused.${why}`) : otherwise;
  };
  return (
    <Section
      id="rights"
      title={words("people.rights.title")}
      under={words("people.rights.under")}
      close
    >
      <div className="second-axis stack-m">
        {told.done === "rights" && <p role="status">{words("people.rights.done")}</p>}
        <Form
          action={`/api/people/${personId}`}
          hidden={{ do: "rights" }}
          refused={told.refused}
          sent={words("people.rights.done")}
        >
          <Field
            key={`hr ${isHr}`}
            kind="check"
            name="isHr"
            label={words("people.rights.isHr")}
            hint={hint("hr", words("people.add.isHrHint"))}
            checked={isHr}
          />
          <Field
            key={`admin ${isAdmin}`}
            kind="check"
            name="isAdmin"
            label={words("people.rights.isAdmin")}
            hint={hint("admin", words("people.add.isAdminHint"))}
            checked={isAdmin}
          />
          <Button>{words("people.rights.submit")}</Button>
        </Form>
      </div>
    </Section>
  );
}
