import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { TakeBack } from "@/app/(signed-in)/plans/[planId]/take-back/take-back";
import { TakenBack } from "@/app/(signed-in)/plans/[planId]/take-back/taken-back";
import { Button } from "@/app/ui/button";
import { Entry } from "@/app/ui/entry";
import { Fold } from "@/app/ui/fold";
import { Section } from "@/app/ui/section";
import { Sides } from "@/app/ui/sides";
import { words } from "@/app/words";
import { type StatementLine, statementsOf } from "./statements-of";

const shown = 2;

/** What each side put on the record, side by side in equal columns. */
export function Statements({ reading }: { reading: Reading }) {
  const { plan } = reading;
  return (
    <Section
      id="statements"
      title={words("plan.statements.title")}
      under={words("plan.statements.under")}
      ruled
    >
      <Sides>
        {[plan.supervisorId, plan.employeeId].map((personId) => (
          <SideOfStatements
            key={personId}
            reading={reading}
            title={words("plan.statements.side", whoIs(reading, personId))}
            statements={statementsOf(reading, personId)}
          />
        ))}
      </Sides>
      <TakenBack reading={reading} of={plan.statements} />
      {may(reading, "statement_added") && (
        <p className="actions">
          <Button kind="quiet" href={planHref(plan, "/statement")}>
            {words("plan.statements.add")}
          </Button>
        </p>
      )}
    </Section>
  );
}

type SideProps = { reading: Reading; title: string; statements: StatementLine[] };

function SideOfStatements({ reading, title, statements }: SideProps) {
  const earlier = statements.slice(0, -shown);
  return (
    <div className="side">
      <h3 className="side-title">{title}</h3>
      {statements.length === 0 && <p className="side-count">{words("plan.statements.none")}</p>}
      <Lines reading={reading} statements={statements.slice(-shown)} />
      {earlier.length > 0 && (
        <Fold
          summary={words("plan.statements.earlier", { n: earlier.length })}
          about={words("plan.statements.of", { title })}
        >
          <Lines reading={reading} statements={earlier} />
        </Fold>
      )}
    </div>
  );
}

function Lines({ reading, statements }: Omit<SideProps, "title">) {
  return (
    <ul className="thread">
      {statements.map(({ id, at, when, text }) => (
        <li key={id}>
          <Entry who={when} text={text}>
            <TakeBack reading={reading} entry={{ id, at }} />
          </Entry>
        </li>
      ))}
    </ul>
  );
}
