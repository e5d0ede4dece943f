import { needsSetUpToken } from "@/app/auth/set-up";
import { Button } from "@/app/ui/button";
import { Fold } from "@/app/ui/fold";
import { words } from "@/app/words";
import { demoPassword } from "@/db/seed/load-people";
import { actorOf, type DemoPerson, people } from "@/db/seed/people";
import { setUpSoFar } from "@/db/setup";

/** On one's own machine the people of the demo are a button each, those of one plan first; nowhere else are they named. */
export async function DemoPeople() {
  if (needsSetUpToken() || !(await setUpSoFar()).demo) return null;
  const first = ofOnePlan();
  const others = people.filter((one) => !first.includes(one));
  return (
    <section aria-labelledby="demo-people" className="stack lone-part">
      <h2 id="demo-people" className="lone-part-title">
        {words("signInPage.demo.title")}
      </h2>
      <p className="note">{words("signInPage.demo.under")}</p>
      <Doors to={first} />
      <Fold summary={words("signInPage.demo.more", { n: others.length })}>
        <Doors to={others} />
      </Fold>
    </section>
  );
}

/** An employee, whoever supervises them, and HR. */
function ofOnePlan(): DemoPerson[] {
  const employee = people.find(({ supervisorId }) => supervisorId !== null);
  const supervisor = people.find(({ personId }) => personId === employee?.supervisorId);
  const hr = people.find(({ key }) => actorOf(key).isHr);
  return [employee, supervisor, hr].filter((one) => one !== undefined);
}

function Doors({ to }: { to: DemoPerson[] }) {
  return (
    <ul>
      {to.map(({ personId, name, jobTitle, email }) => (
        <li key={personId}>
          <form method="post" action="/api/sign-in">
            <input type="hidden" name="email" value={email} />
            <input type="hidden" name="password" value={demoPassword} />
            <Button kind="quiet">{name}</Button> <span className="note">{jobTitle}</span>
          </form>
        </li>
      ))}
    </ul>
  );
}
