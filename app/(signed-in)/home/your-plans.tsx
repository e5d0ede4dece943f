import Link from "next/link";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { personOf, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { sideOf } from "./mine";

/** The plans the reader is a party of. */
export function YourPlans({ readings }: { readings: Reading[] }) {
  if (readings.length === 0) return null;
  return (
    <Section id="plans" title={words("home.plans", { count: readings.length })}>
      <Rows>
        {readings.map((reading) => {
          const { plan, document } = reading;
          return (
            <Row key={plan.planId} label={words(`plans.status.${plan.status}`)}>
              <p className="said">
                <Link href={planHref(plan)} prefetch={false}>
                  {document.title}
                </Link>
              </p>
              <p className="note">{untilWhen(reading)}</p>
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}

/** The other party and the last day. */
function untilWhen(reading: Reading): string {
  const { plan, document } = reading;
  const until = fullDay(document.endsOn);
  return sideOf(reading) === "employee"
    ? words("home.planWith", { supervisor: personOf(reading, plan.supervisorId).name, until })
    : words("home.planUntil", { employee: personOf(reading, plan.employeeId).name, until });
}
