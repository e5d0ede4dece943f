import type { Metadata } from "next";
import { needsSetUpToken } from "@/app/auth/set-up";
import { becauseOf } from "@/app/sign-in/because";
import { Button } from "@/app/ui/button";
import { LonePage } from "@/app/ui/lone-page";
import { words } from "@/app/words";
import { NewOrganisation } from "./new-organisation";

export const metadata: Metadata = { title: words("welcome.title") };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function WelcomePage({ searchParams }: Props) {
  const { because } = await searchParams;
  return (
    <LonePage title={words("welcome.title")} wide>
      <p className="lead lone-lead">{words("welcome.lead")}</p>
      <section aria-labelledby="demo" className="stack lone-part">
        <h2 id="demo" className="lone-part-title">
          {words("welcome.demo")}
        </h2>
        <p>{words("welcome.demoUnder")}</p>
        <form method="post" action="/api/demo">
          <Button>{words("welcome.demoSubmit")}</Button>
        </form>
      </section>
      <section aria-labelledby="create" className="lone-part">
        <h2 id="create" className="lone-part-title">
          {words("welcome.create")}
        </h2>
        <p>{words("welcome.createUnder")}</p>
        <NewOrganisation because={becauseOf(because)} asksToken={needsSetUpToken()} />
      </section>
    </LonePage>
  );
}
