import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { Form } from "@/app/ui/form";
import type { Refused } from "@/app/ui/refused";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";

type Props = { email: string; refused?: Refused; isDone: boolean };

export function OwnPassword({ email, refused, isDone }: Props) {
  return (
    <Section
      id="password"
      title={words("account.password.title")}
      under={words("account.password.under")}
      close
    >
      <div className="second-axis stack-m">
        {isDone && !refused && (
          <p className="said" role="status">
            {words("account.password.done")}
          </p>
        )}
        <Form
          action="/api/account"
          hidden={{ do: "password" }}
          refused={refused}
          sent={words("account.password.done")}
        >
          {/* A password manager learns from it whose password this is. */}
          <input type="text" autoComplete="username" defaultValue={email} readOnly hidden />
          <Field
            kind="text"
            type="password"
            name="present"
            label={words("account.password.present")}
            autoComplete="current-password"
          />
          <Field
            kind="text"
            type="password"
            name="next"
            label={words("account.password.next")}
            hint={words("account.password.nextHint")}
            autoComplete="new-password"
          />
          <Field
            kind="text"
            type="password"
            name="again"
            label={words("account.password.again")}
            autoComplete="new-password"
          />
          <Button kind="main">{words("account.password.submit")}</Button>
        </Form>
        <p className="note">{words("account.password.forgotten")}</p>
      </div>
    </Section>
  );
}
