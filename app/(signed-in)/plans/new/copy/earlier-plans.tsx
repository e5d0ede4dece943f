import Link from "next/link";
import { fullDay } from "@/app/ui/dates";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { words } from "@/app/words";
import type { PlanRow } from "@/db/plans";

/** The plans whose structure the reader may take over, newest first. */
export function EarlierPlans({ plans }: { plans: PlanRow[] }) {
  if (plans.length === 0) return null;
  return (
    <Rows tone="standing">
      {plans.map(({ planId, status, title, employee, startsOn, endsOn }) => (
        <Row key={planId} label={words(`plans.status.${status}`)}>
          <p className="said">
            <Link href={`/plans/new/copy/${planId}`} prefetch={false}>
              {title ?? words("plans.untitled")}
            </Link>
          </p>
          <p className="note">
            {words("plans.new.copy.of", { employee: employee.name })}
            {startsOn &&
              endsOn &&
              ` · ${words("plans.until", { from: fullDay(startsOn), to: fullDay(endsOn) })}`}
          </p>
        </Row>
      ))}
    </Rows>
  );
}
