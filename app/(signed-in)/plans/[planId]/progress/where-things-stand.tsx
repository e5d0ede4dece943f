import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { Mark, type MarkKind } from "@/app/ui/mark";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { Unbroken } from "@/app/ui/unbroken";
import { words } from "@/app/words";
import { type Stands, whereItStands } from "@/lib/plan/expectation/where-it-stands";
import { dayOf } from "@/lib/time/zone";
import { lastSaid, standsInWords } from "./stands-words";

const marks: Record<Stands, MarkKind> = {
  not_yet_clear: "open",
  starting: "open",
  on_course: "running",
  held: "kept",
  support_not_in_place: "part",
};

export function WhereThingsStand({ reading }: { reading: Reading }) {
  const { plan, document, now } = reading;
  const today = fullDay(dayOf(now, plan.terms.zone));
  return (
    <Section id="stands" title={words("plan.stands.title")}>
      <Rows tone="standing">
        {document.expectations.map((expectation) => {
          const stands = whereItStands(plan, expectation, now);
          const said = lastSaid(reading, expectation.id);
          return (
            <Row
              key={expectation.id}
              label={<Mark kind={marks[stands]}>{words(`plan.stands.states.${stands}`)}</Mark>}
            >
              <a href={`#expectation-${expectation.id}`}>
                <Unbroken text={expectation.title} />
              </a>
              <p>{standsInWords(reading, expectation, stands)}</p>
              {said && <p className="note">{said}</p>}
            </Row>
          );
        })}
      </Rows>
      <p className="note second-axis">{words("plan.stands.source", { today })}</p>
    </Section>
  );
}
