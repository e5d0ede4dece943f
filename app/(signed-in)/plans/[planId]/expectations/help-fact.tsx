import { markOf, stateInWords } from "@/app/(signed-in)/plans/[planId]/promises/state-words";
import { type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { SupportNotes } from "@/app/(signed-in)/plans/[planId]/support/support-notes";
import { Fact } from "@/app/ui/fact";
import { Mark } from "@/app/ui/mark";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";

type Props = { reading: Reading; expectation: Expectation };

export function HelpFact({ reading, expectation }: Props) {
  const { plan } = reading;
  const helps = plan.promises.filter(
    ({ promised }) => promised.supports && promised.expectationIds.includes(expectation.id),
  );
  return (
    <Fact label={words("plan.expectation.help", whoIs(reading, plan.employeeId))}>
      {helps.length === 0 && <p className="said">{words("plan.expectation.noHelp")}</p>}
      {helps.length > 0 && (
        <ul className="list">
          {helps.map((promise) => (
            <li key={promise.promised.id}>
              <Mark kind={markOf(reading, promise)}>
                <span className="said">{promise.promised.text}</span>{" "}
                <span className="note">{stateInWords(reading, promise)}</span>
              </Mark>
              <SupportNotes reading={reading} promise={promise} />
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}
