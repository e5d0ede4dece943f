import { personOf, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Recorded } from "@/lib/plan/event";
import { dayOf } from "@/lib/time/zone";
import { AfterPart } from "./after-part";
import { LetterResults } from "./letter-results";

type Props = { reading: Reading; closing: Recorded<"plan_closed">; code: string };

/** The closing letter: to the employee, from HR and the supervisor, with all that was decided. */
export function ClosingLetter({ reading, closing, code }: Props) {
  const { plan, document } = reading;
  const employee = personOf(reading, plan.employeeId);
  const { outcome, reason, results, whatStays } = closing.event;
  const closedOn = fullDay(dayOf(closing.at, plan.terms.zone));
  return (
    <>
      <div className="letter-head">
        <p>{closedOn}</p>
        <p>{words("ending.letter.to", { name: employee.name, title: employee.jobTitle })}</p>
      </div>
      <h1 className="letter-title">{words("ending.letter.subject", { title: document.title })}</h1>
      <p>{words("ending.letter.dear", { name: employee.name })}</p>
      <p>
        {words("ending.letter.ran", {
          from: fullDay(document.startsOn),
          on: closedOn,
        })}
      </p>
      <p className="letter-outcome">{words(`plan.end.outcomes.${outcome}`)}</p>
      <p>{reason}</p>
      <MoreReasons closing={closing} />
      <h2 className="small-title">{words("ending.letter.results")}</h2>
      <LetterResults reading={reading} results={results} />
      <h2 className="small-title">{words("ending.letter.said")}</h2>
      <p>{statementIn(reading)}</p>
      {whatStays && (
        <>
          <h2 className="small-title">{words("ending.letter.stays")}</h2>
          <p>{whatStays}</p>
        </>
      )}
      <h2 className="small-title">{words("ending.letter.after")}</h2>
      <AfterPart reading={reading} closing={closing} />
      <div className="letter-signed">
        <p>{words("ending.letter.signedHr", { name: personOf(reading, closing.by).name })}</p>
        <p>{personOf(reading, plan.supervisorId).name}</p>
      </div>
      <p className="note">{words("ending.letter.edition", { edition: plan.edition, code })}</p>
    </>
  );
}

function MoreReasons({ closing: { event } }: Pick<Props, "closing">) {
  const { withoutStandardReason, withoutSupportReason } = event;
  return (
    <>
      {withoutStandardReason && <p>{withoutStandardReason}</p>}
      {withoutSupportReason && <p>{withoutSupportReason}</p>}
    </>
  );
}

function statementIn({ plan }: Reading): string {
  const text = plan.hearings.at(-1)?.statement?.event.text;
  return text ? words("ending.letter.saidText", { text }) : words("ending.letter.saidNone");
}
