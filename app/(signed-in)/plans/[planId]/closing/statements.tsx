import { onDay, type Reading, shortName, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { statementsOf } from "@/app/(signed-in)/plans/[planId]/understanding/statements-of";
import { Entry } from "@/app/ui/entry";
import { Section } from "@/app/ui/section";
import { Sides } from "@/app/ui/sides";
import { words } from "@/app/words";

/** What each side put on the record, side by side, with the employee's word before the outcome. */
export function StatementsOf({ reading }: { reading: Reading }) {
  const { supervisorId, employeeId } = reading.plan;
  return (
    <Section
      id="statements"
      title={words("ending.closing.statements")}
      under={words("ending.closing.statementsUnder")}
      ruled
    >
      <Sides>
        <SideOf reading={reading} personId={supervisorId} />
        <SideOf reading={reading} personId={employeeId} />
      </Sides>
    </Section>
  );
}

function SideOf({ reading, personId }: { reading: Reading; personId: string }) {
  const { plan } = reading;
  const statements = statementsOf(reading, personId);
  const last = plan.hearings.at(-1)?.statement;
  const gaveNone = last?.event.text === null && personId === plan.employeeId;
  return (
    <div className="side">
      <h3 className="side-title">{words("plan.statements.side", whoIs(reading, personId))}</h3>
      {statements.length === 0 && !gaveNone && (
        <p className="side-count">{words("ending.closing.noStatement")}</p>
      )}
      <ul className="thread">
        {statements.map(({ id, when, text }) => (
          <li key={id}>
            <Entry who={when} text={text} />
          </li>
        ))}
      </ul>
      {gaveNone && (
        <p className="side-count">
          {words("ending.closing.gaveNone", {
            name: shortName(reading, personId),
            on: onDay(reading, last.at),
          })}
        </p>
      )}
    </div>
  );
}
