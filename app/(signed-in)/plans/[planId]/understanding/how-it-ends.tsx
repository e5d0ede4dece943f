import { closed } from "@/app/(signed-in)/plans/[planId]/closed";
import { onDay, type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { Fact } from "@/app/ui/fact";
import { Facts } from "@/app/ui/facts";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { ControlsFact } from "./controls-fact";
import { OutcomeFact } from "./outcome-fact";

/** What follows from meeting the plan and from not meeting it: said once, here. */
export function HowItEnds({ reading }: { reading: Reading }) {
  const { plan, document } = reading;
  return (
    <Section id="end" title={words("plan.end.title")} ruled>
      <Facts>
        <OutcomeFact reading={reading} />
        {plan.extensions.map((one) => (
          <Fact
            key={one.id}
            label={words("plan.end.extended", {
              on: onDay(reading, one.at),
              endsOn: fullDay(one.event.endsOn),
            })}
          >
            <p className="said">
              {words("plan.end.extendedText", {
                reason: closed(one.event.reason),
                help: one.event.helpAdded,
              })}
            </p>
          </Fact>
        ))}
        <Fact label={words("plan.end.met")}>
          <p className="said">{words("plan.end.metText", { endsOn: fullDay(document.endsOn) })}</p>
          {document.expectations.map(({ id, measure }, index) => (
            <p key={id} className="said">
              {words("plan.end.metBy", { number: index + 1, target: measure.target.text })}
            </p>
          ))}
        </Fact>
        <Fact label={words("plan.end.notMet")}>
          <p className="said">{document.consequence}</p>
          <p className="note">{words("plan.end.heard", whoIs(reading, plan.employeeId))}</p>
        </Fact>
        <ControlsFact reading={reading} />
        <Fact label={words("plan.end.line")}>
          <p className="said">{words("plan.end.lineText", { on: fullDay(document.lineOn) })}</p>
          <p className="note">{document.lineNote}</p>
        </Fact>
      </Facts>
    </Section>
  );
}
