import Link from "next/link";
import { fullDay, shortMoment } from "@/app/ui/dates";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { words } from "@/app/words";
import type { PlanRow } from "@/db/plans";

/** Plans by their own title; who they are for stands under it in the words of the reader's standing. */
export function PlanRows({ plans, zone }: { plans: PlanRow[]; zone: string }) {
  if (plans.length === 0) return null;
  return (
    <Rows tone="standing">
      {plans.map(({ planId, status, title, standing, employee, supervisor, ...dates }) => (
        <Row key={planId} label={words(`plans.status.${status}`)}>
          <p className="said">
            <Link
              href={status === "draft" ? `/plans/${planId}/draft` : `/plans/${planId}`}
              prefetch={false}
            >
              {title ?? words("plans.untitled")}
            </Link>
          </p>
          <p className="note">
            {words("plans.yours", {
              standing,
              employee: employee.name,
              supervisor: supervisor.name,
            })}
            {datesOf(dates)}
          </p>
          {dates.nextAt && status !== "closed" && (
            <p className="note">{words("plans.next", { at: shortMoment(dates.nextAt, zone) })}</p>
          )}
        </Row>
      ))}
    </Rows>
  );
}

function datesOf({ startsOn, endsOn }: Pick<PlanRow, "startsOn" | "endsOn">): string {
  if (!startsOn || !endsOn) return "";
  return ` · ${words("plans.until", { from: fullDay(startsOn), to: fullDay(endsOn) })}`;
}
