import Link from "next/link";
import { dayAndMonth } from "@/app/ui/dates";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { DraftRow } from "@/db/home";
import type { Person } from "@/lib/people/person";
import { dayOf } from "@/lib/time/zone";
import { StartPlan } from "./start-plan";

type Props = { drafts: DraftRow[]; reports: Person[]; zone: string };

/** What a supervisor is writing, seen by nobody else, and where a new plan begins. */
export function Drafts({ drafts, reports, zone }: Props) {
  if (drafts.length === 0 && reports.length === 0) return null;
  return (
    <Section
      id="drafts"
      title={words(drafts.length > 0 ? "home.drafts.title" : "home.drafts.none")}
    >
      {drafts.length > 0 && (
        <Rows>
          {drafts.map(({ planId, employee, savedAt, title, status }) => (
            <Row
              key={planId}
              label={words("home.drafts.saved", { on: dayAndMonth(dayOf(savedAt, zone)) })}
            >
              <p className="said">
                <Link href={`/plans/${planId}/draft`} prefetch={false}>
                  {title ?? words("home.drafts.untitled")}
                </Link>
              </p>
              <p className="note">
                {words("home.drafts.for", { employee: employee.name, status })}
              </p>
            </Row>
          ))}
        </Rows>
      )}
      {reports.length > 0 && <StartPlan />}
    </Section>
  );
}
