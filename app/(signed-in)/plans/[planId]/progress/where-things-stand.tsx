import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { dayOf } from "@/lib/time/zone";
import { StandingRow } from "./standing-row";

/** The first part of the page: where each expectation stands, since when, by whose word, and what is needed (003-9b). */
export function WhereThingsStand({ reading }: { reading: Reading }) {
  const { plan, document, now } = reading;
  const today = fullDay(dayOf(now, plan.terms.zone));
  const days = document.workingAgreement.answerQuestions;
  return (
    <Section id="stands" title={words("plan.stands.title")}>
      <Rows tone="standing">
        {document.expectations.map((expectation, index) => (
          <StandingRow
            key={expectation.id}
            reading={reading}
            expectation={expectation}
            number={index + 1}
          />
        ))}
      </Rows>
      <p className="note second-axis">{words("plan.stands.source", { today })}</p>
      {may(reading, "question_asked") && (
        <p className="note second-axis screen-only">
          {words("plan.stands.asking", { ...whoIs(reading, plan.supervisorId), days })}
        </p>
      )}
    </Section>
  );
}
