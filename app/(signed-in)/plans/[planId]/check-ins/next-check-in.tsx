import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { nextCheckIn } from "@/lib/plan/check-in/schedule";
import { Agenda } from "./agenda";
import { meetingInWords } from "./check-in-words";
import { EarlierCheckIns } from "./earlier-check-ins";

export function NextCheckIn({ reading }: { reading: Reading }) {
  const { plan, now } = reading;
  const next = plan.closing ? null : nextCheckIn(plan, now);
  return (
    <Section
      id="checkIn"
      title={words("plan.checkIn.title")}
      under={next ? meetingInWords(reading, next) : words("plan.checkIn.none")}
      ruled
    >
      {next && <Agenda reading={reading} checkIn={next} />}
      {next && may(reading, "check_in_prepared") && (
        <p className="actions second-axis">
          <Button kind="quiet" href={planHref(plan, `/check-ins/${next.id}`)}>
            {words(next.at <= now ? "plan.checkIn.writeDown" : "plan.checkIn.prepare")}
          </Button>
        </p>
      )}
      <EarlierCheckIns reading={reading} />
    </Section>
  );
}
