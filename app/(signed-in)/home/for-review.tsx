import Link from "next/link";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { PlanRow } from "@/db/plans";

/** Plans at the gate: those HR reads next, and those ready to be handed over. */
export function ForReview({ rows }: { rows: PlanRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section id="review" title={words("home.review.title")} under={words("home.review.under")}>
      <Rows tone="next">
        {rows.map(({ planId, status, title, employee, supervisor }) => (
          <Row key={planId} label={words(`plans.status.${status}`)}>
            <p className="said">
              <Link
                href={status === "in_review" ? `/plans/${planId}/review` : `/plans/${planId}`}
                prefetch={false}
              >
                {title ?? words("plans.untitled")}
              </Link>
            </p>
            <p className="note">
              {words("plans.parties", { employee: employee.name, supervisor: supervisor.name })}
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
