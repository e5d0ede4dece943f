import { undecided } from "@/app/(signed-in)/plans/[planId]/hearing/undecided";
import { onDay, type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Fact } from "@/app/ui/fact";
import { Facts } from "@/app/ui/facts";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Ended } from "./ended";

type Props = { reading: Reading; ended: Ended };

/** The outcome with its reason, or the one proposed while nothing is decided. */
export function OutcomeOf({ reading, ended }: Props) {
  const { outcome, by, at, reason, isDecided } = ended;
  const who = { ...whoIs(reading, by), on: onDay(reading, at) };
  return (
    <Section
      id="outcome"
      title={words(`plan.end.outcomes.${outcome}`)}
      under={words(`ending.closing.${isDecided ? "decidedBy" : "proposedBy"}`, who)}
      ruled
    >
      {reason && <p className="lead">{reason}</p>}
      {!isDecided && <p className="said">{undecided(reading)}</p>}
      <MoreReasons reading={reading} />
    </Section>
  );
}

function MoreReasons({ reading }: { reading: Reading }) {
  const event = reading.plan.closing?.event;
  if (!event) return null;
  const { withoutStandardReason, withoutSupportReason, whatStays } = event;
  const more = [
    { key: "withoutStandard", text: withoutStandardReason },
    { key: "withoutSupport", text: withoutSupportReason },
    { key: "whatStays", text: whatStays },
  ] as const;
  const said = more.filter(({ text }) => text !== undefined);
  if (said.length === 0) return null;
  return (
    <Facts>
      {said.map(({ key, text }) => (
        <Fact key={key} label={words(`ending.closing.${key}`)}>
          <p className="said">{text}</p>
        </Fact>
      ))}
    </Facts>
  );
}
