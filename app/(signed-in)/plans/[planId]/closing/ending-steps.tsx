import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may, mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { fullDay } from "@/app/ui/dates";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { endedOf } from "./ended";

/** In the hearing and after the end: how it stands in a sentence, and what this reader does with it. */
export function EndingSteps({ reading }: { reading: Reading }) {
  const { plan } = reading;
  const ended = endedOf(reading);
  if (!ended) return null;
  const outcome = words(`plan.end.outcomes.${ended.outcome}`);
  const until = fullDay(plan.hearings.at(-1)?.opened.event.statementByOn ?? "");
  const sentence = ended.isDecided
    ? words("ending.steps.closed", { outcome, on: onDay(reading, ended.at) })
    : words("ending.steps.hearing", { outcome, until });
  const [first, ...rest] = stepsFor(reading, ended.isDecided);
  return (
    <Section id="ending" title={words("ending.steps.title")} ruled>
      <p className="said second-axis">{sentence}</p>
      <div className="actions actions-wide second-axis">
        {first && (
          <Button kind="main" href={planHref(plan, first.rest)}>
            {words(`ending.steps.${first.key}`)}
          </Button>
        )}
        {rest.map(({ key, rest: address }) => (
          <Button key={key} kind="quiet" href={planHref(plan, address)}>
            {words(`ending.steps.${key}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}

const steps = {
  statement: { key: "statement", rest: "/hearing/statement" },
  decide: { key: "decide", rest: "/outcome" },
  extend: { key: "extend", rest: "/extension" },
  read: { key: "read", rest: "/closing" },
  readClosed: { key: "readClosed", rest: "/closing" },
  letter: { key: "letter", rest: "/closing/letter" },
} as const;

function stepsFor(reading: Reading, isDecided: boolean) {
  if (isDecided) return [steps.readClosed, steps.letter];
  const mayState = mayRecord(reading, { type: "hearing_statement_given", text: null });
  const mayDecide = may(reading, "plan_closed");
  return [
    ...(mayState ? [steps.statement] : []),
    ...(mayDecide ? [steps.decide] : []),
    steps.read,
    ...(mayDecide ? [steps.extend] : []),
  ];
}
