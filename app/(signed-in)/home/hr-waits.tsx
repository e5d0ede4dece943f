import Link from "next/link";
import { HeardList } from "@/app/(signed-in)/private/told/heard-list";
import { dayAndMonth } from "@/app/ui/dates";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { HrRow, readHomePage } from "@/db/home";
import { waitsToBeHeard } from "@/lib/private/after-care";
import type { Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";
import { hrHref, hrValues } from "./hr-waiting";

type Page = NonNullable<Awaited<ReturnType<typeof readHomePage>>>;
type Props = { page: Pick<Page, "actor" | "hrWaits" | "heard">; except: unknown; now: Instant };

/** What waits for HR on plans that the employee has, the longest first, and what was told to them in confidence. */
export function HrWaits({ page, except, now }: Props) {
  const rows = page.hrWaits.filter((row) => row !== except);
  const heard = page.heard.filter((one) => waitsToBeHeard(one, dayOf(now, one.zone)));
  return (
    <>
      {rows.length > 0 && (
        <Section id="hr" title={words("home.hr.title")}>
          <Rows tone="next">
            {rows.map((row) => (
              <Waits
                key={`${row.plan.planId} ${row.what} ${row.about}`}
                row={row}
                zone={page.actor.zone}
              />
            ))}
          </Rows>
        </Section>
      )}
      {heard.length > 0 && <HeardList heard={heard} now={now} />}
    </>
  );
}

function Waits({ row, zone }: { row: HrRow; zone: string }) {
  const values = hrValues(row);
  return (
    <Row label={words("home.since", { on: dayAndMonth(dayOf(row.since, zone)) })}>
      <p>
        <Link href={hrHref(row)} prefetch={false}>
          {words(`home.waits.${row.what}.title`, values)}
        </Link>
      </p>
      <p className="note">{words("home.hr.about", values)}</p>
    </Row>
  );
}
