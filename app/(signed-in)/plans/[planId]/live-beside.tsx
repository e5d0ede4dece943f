import { InWords } from "@/app/ui/in-words";
import { LiveBesideForm } from "@/app/ui/live-beside-form";
import { type Reading, shortName } from "./reading";

/** Tells an open form that the plan has changed; what is written in it stays. */
export function LiveBeside({ reading }: { reading: Reading }) {
  const { plan, actor, people } = reading;
  const names = people.map(({ personId }) => [personId, shortName(reading, personId)]);
  return (
    <InWords>
      <LiveBesideForm
        planId={plan.planId}
        version={plan.version}
        reader={actor.personId}
        zone={plan.terms.zone}
        names={Object.fromEntries(names) as Record<string, string>}
      />
    </InWords>
  );
}
