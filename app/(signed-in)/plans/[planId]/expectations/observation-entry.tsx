import { ObservationFoot } from "@/app/(signed-in)/plans/[planId]/observations/observation-foot";
import { onDay, type Reading, whoAndWhen, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { shortWeekday } from "@/app/ui/dates";
import { Entry } from "@/app/ui/entry";
import { Reply } from "@/app/ui/reply";
import { words } from "@/app/words";
import { expectationOf } from "@/lib/plan/expectation/find";
import type { Observation } from "@/lib/plan/expectation/observation";

type Props = { reading: Reading; observation: Observation };

/** Something seen during the plan: fact, effect and interpretation apart, and what was said to it. */
export function ObservationEntry({ reading, observation }: Props) {
  const { shared } = observation;
  const { event } = shared;
  const source = expectationOf(reading.plan, event.expectationId)?.evidence.find(
    ({ id }) => id === event.sourceId,
  );
  const who = words("plan.expectation.observation.shared", {
    ...whoIs(reading, shared.by),
    on: shortWeekday(event.happenedOn),
    source: source?.text ?? "",
  });
  return (
    <Entry who={who} text={event.fact}>
      <p className="said">{words("plan.expectation.observation.effect", { text: event.effect })}</p>
      <p className="said">
        {words("plan.expectation.observation.interpretation", { text: event.interpretation })}
      </p>
      <p className="said">
        {words("plan.expectation.observation.another", { text: event.anotherExplanation })}
      </p>
      {answersTo(reading, observation).map((answer) => (
        <Reply key={answer.who} {...answer} />
      ))}
      <ObservationFoot reading={reading} observation={observation} />
    </Entry>
  );
}

function answersTo(reading: Reading, { accepted, disputed, disputeAnswers }: Observation) {
  const named = (key: "accepted" | "disputed", recorded: { by: string; at: string }) =>
    words(`plan.expectation.observation.${key}`, {
      ...whoIs(reading, recorded.by),
      on: onDay(reading, recorded.at),
    });
  const plain = words("plan.expectation.observation.acceptedPlain");
  return [
    ...(accepted ? [{ who: named("accepted", accepted), text: accepted.event.text ?? plain }] : []),
    ...(disputed ? [{ who: named("disputed", disputed), text: disputed.event.text }] : []),
    ...disputeAnswers.map((one) => ({ who: whoAndWhen(reading, one), text: one.event.text })),
  ];
}
