import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { type CheckIn, nextCheckIn } from "@/lib/plan/check-in/schedule";
import { Agenda } from "./agenda";
import { meetingInWords } from "./check-in-words";
import { EarlierCheckIns } from "./earlier-check-ins";
import { PointLink } from "./point-link";

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
      <CheckInActions reading={reading} next={next} />
      <EarlierCheckIns reading={reading} />
    </Section>
  );
}

/** What this reader can do about check-ins: prepare or write down the next one, ask somebody along, add one. */
function CheckInActions({ reading, next }: { reading: Reading; next: CheckIn | null }) {
  const { plan, now } = reading;
  const mayAdd = may(reading, "check_in_added");
  const isTheirs = next !== null && may(reading, "check_in_prepared");
  if (!mayAdd && !isTheirs) return null;
  return (
    <p className="actions second-axis">
      {isTheirs && (
        <Button kind="quiet" href={planHref(plan, `/check-ins/${next.id}`)}>
          {words(next.at <= now ? "plan.checkIn.writeDown" : "plan.checkIn.prepare")}
        </Button>
      )}
      {isTheirs && <PointLink reading={reading} checkIn={next} />}
      {isTheirs && may(reading, "guest_invited") && (
        <Button kind="quiet" href={planHref(plan, "/guests?as=hr")}>
          {words("plan.checkIn.join")}
        </Button>
      )}
      {mayAdd && (
        <Button kind="quiet" href={planHref(plan, "/check-ins/new")}>
          {words("plan.checkIn.add")}
        </Button>
      )}
    </p>
  );
}
