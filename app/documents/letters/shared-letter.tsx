import { winsOf } from "@/app/(signed-in)/plans/[planId]/closing/wins-of";
import { personOf, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Recorded } from "@/lib/plan/event";
import { totals } from "@/lib/plan/promise/ledger";
import { dayOf } from "@/lib/time/zone";

type Props = { reading: Reading; closing: Recorded<"plan_closed"> };

/** A letter that says what was achieved and nothing of why there was a plan; the employee decides who reads it. */
export function SharedLetter({ reading, closing }: Props) {
  const { plan, document } = reading;
  const { name, jobTitle } = personOf(reading, plan.employeeId);
  const met = document.expectations.filter(({ id }) =>
    closing.event.results.some((one) => one.expectationId === id && one.result === "met"),
  );
  const wins = winsOf(reading);
  const { kept, moved_in_time: moved } = totals(plan, "employee", closing.at);
  return (
    <>
      <p className="letter-head">{fullDay(dayOf(closing.at, plan.terms.zone))}</p>
      <h1 className="letter-title">{words("ending.letter.sharedSubject")}</h1>
      <p>
        {words("ending.letter.sharedLead", {
          name,
          title: jobTitle,
          from: fullDay(document.startsOn),
          to: fullDay(dayOf(closing.at, plan.terms.zone)),
        })}
      </p>
      <h2 className="small-title">{words("ending.letter.sharedGoals")}</h2>
      <ul className="stack-m">
        {met.map(({ id, title, standard }) => (
          <li key={id}>
            <p>
              <strong>{title}</strong>
            </p>
            <p>{standard}</p>
          </li>
        ))}
      </ul>
      {kept + moved > 0 && <p>{words("ending.letter.sharedKept", { kept: kept + moved })}</p>}
      {wins.length > 0 && (
        <>
          <h2 className="small-title">{words("ending.letter.sharedWins", { name })}</h2>
          <ul className="stack">
            {wins.map(({ id, event }) => (
              <li key={id}>{event.text}</li>
            ))}
          </ul>
        </>
      )}
      <div className="letter-signed">
        <p>{personOf(reading, plan.supervisorId).name}</p>
        <p>{words("ending.letter.signedHr", { name: personOf(reading, closing.by).name })}</p>
      </div>
    </>
  );
}
