import { needsSetUpToken } from "@/app/auth/set-up";
import { Button } from "@/app/ui/button";
import { words } from "@/app/words";
import { demoPassword } from "@/db/seed/load-people";
import { people } from "@/db/seed/people";
import { setUpSoFar } from "@/db/setup";

/** On one's own machine the people of the demo are a button each; nowhere else are they named. */
export async function DemoPeople() {
  if (needsSetUpToken() || !(await setUpSoFar()).demo) return null;
  return (
    <section aria-labelledby="demo-people" className="stack lone-part">
      <h2 id="demo-people" className="lone-part-title">
        {words("signInPage.demo.title")}
      </h2>
      <p className="note">{words("signInPage.demo.under")}</p>
      <ul className="stack">
        {people.map(({ personId, name, jobTitle, email }) => (
          <li key={personId}>
            <form method="post" action="/api/sign-in">
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={demoPassword} />
              <Button kind="quiet">{name}</Button> <span className="note">{jobTitle}</span>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
