import type { Metadata } from "next";
import { sessionHasEnded } from "@/app/auth/session";
import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { LonePage } from "@/app/ui/lone-page";
import { RefusalNotice } from "@/app/ui/refusal-notice";
import { words } from "@/app/words";
import { becauseOf } from "./because";
import { DemoPeople } from "./demo-people";

export const metadata: Metadata = { title: words("signInPage.title") };

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const { because, from } = await searchParams;
  const reason = becauseOf(because);
  const hasEnded = !reason && (await sessionHasEnded());
  return (
    <LonePage title={words("signInPage.title")}>
      {hasEnded && <p className="lone-lead">{words("signInPage.ended")}</p>}
      <form className="form" method="post" action="/api/sign-in">
        {reason && (
          <RefusalNotice
            title={words("signInPage.notSignedIn")}
            reasons={[{ because: reason }]}
            arrives
          />
        )}
        {typeof from === "string" && <input type="hidden" name="from" value={from} />}
        <Field
          kind="text"
          name="email"
          label={words("signInPage.email")}
          type="email"
          autoComplete="username"
        />
        <Field
          kind="text"
          name="password"
          label={words("signInPage.password")}
          type="password"
          autoComplete="current-password"
        />
        <Button kind="main">{words("signInPage.submit")}</Button>
      </form>
      <p className="note lone-note">{words("signInPage.note")}</p>
      <DemoPeople />
    </LonePage>
  );
}
