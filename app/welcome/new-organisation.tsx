import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { RefusalNotice } from "@/app/ui/refusal-notice";
import { words } from "@/app/words";
import { ZoneField } from "./zone-field";

type Props = { because: string | null; asksToken: boolean };

export function NewOrganisation({ because, asksToken }: Props) {
  return (
    <form className="form" method="post" action="/api/set-up">
      {because && (
        <RefusalNotice title={words("welcome.notCreated")} reasons={[{ because }]} arrives />
      )}
      <Field
        kind="text"
        name="organisation"
        label={words("welcome.organisation")}
        autoComplete="organization"
      />
      <Field kind="text" name="name" label={words("welcome.name")} autoComplete="name" />
      <Field
        kind="text"
        name="email"
        label={words("welcome.email")}
        type="email"
        autoComplete="username"
      />
      <Field
        kind="text"
        name="password"
        label={words("welcome.password")}
        hint={words("welcome.passwordHint")}
        type="password"
        autoComplete="new-password"
      />
      <ZoneField
        name="zone"
        label={words("welcome.zone")}
        hint={words("welcome.zoneHint")}
        zones={["UTC", ...Intl.supportedValuesOf("timeZone")]}
      />
      {asksToken && (
        <Field
          kind="text"
          name="token"
          label={words("welcome.token")}
          hint={words("welcome.tokenHint")}
        />
      )}
      <Button kind="main">{words("welcome.submit")}</Button>
    </form>
  );
}
