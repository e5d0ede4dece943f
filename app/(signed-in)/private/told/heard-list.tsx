import Link from "next/link";
import { namedIn } from "@/app/(signed-in)/private/told/named-in";
import { fullDay } from "@/app/ui/dates";
import { EmptyState } from "@/app/ui/empty-state";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Heard } from "@/db/private";
import type { Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";
import { heardStands } from "./heard-stands";

/** What HR was told: from whom, about which plan and how it stands. The words are one page further. */
export function HeardList({ heard, now }: { heard: Heard[]; now: Instant }) {
  return (
    <Section id="heard" title={words("private.heard.title")} under={words("private.heard.under")}>
      {heard.length === 0 && <EmptyState sentence={words("private.heard.empty")} />}
      <Rows>
        {heard.map((one) => (
          <Row key={one.confidenceId} label={fullDay(dayOf(one.toldAt, one.zone))}>
            <p>
              <Link href={`/private/told/${one.confidenceId}`} prefetch={false}>
                {namedIn(one)}
              </Link>
            </p>
            <p className="note">{one.planTitle ?? words("private.untitled")}</p>
            <p className="note">{heardStands(one, dayOf(now, one.zone))}</p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
