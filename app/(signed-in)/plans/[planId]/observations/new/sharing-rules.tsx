import { sharingLimits } from "@/app/(signed-in)/plans/[planId]/observations/limits";
import { type Reading, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { shortWeekday } from "@/app/ui/dates";
import { words } from "@/app/words";

/** What is known before anything is written: how far back, how many, and what the employee can do with it. */
export function SharingRules({ reading }: { reading: Reading }) {
  const { plan } = reading;
  const { citableFrom, keptFrom, left } = sharingLimits(reading);
  const { observationsAWeek: most } = plan.terms.presets;
  return (
    <div className="stack">
      <p>
        {words("evidence.share.soon", { from: shortWeekday(citableFrom) })}{" "}
        {keptFrom < citableFrom && words("evidence.share.late", { from: shortWeekday(keptFrom) })}
      </p>
      <p>{words("evidence.share.week", { most, left })}</p>
      <p className="note">
        {words("evidence.share.answers", { name: shortName(reading, plan.employeeId) })}
      </p>
    </div>
  );
}
