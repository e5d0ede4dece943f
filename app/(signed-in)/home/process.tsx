import Link from "next/link";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { personOf } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth, shortWeekday } from "@/app/ui/dates";
import { EmptyState } from "@/app/ui/empty-state";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { addDays } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";
import { factInWords, factsOf, isForHr } from "./facts";
import type { HomeReading } from "./home-reading";

const daysBeforeTheEnd = 14;

type Line = { key: string; reading: HomeReading; on: string; label: string; says: string };

/** For HR: dates of the supervising that passed, and plans that end soon. By date, never by person. */
export function Process({ readings }: { readings: HomeReading[] }) {
  const lines = [...passed(readings), ...ending(readings)].toSorted((a, b) =>
    a.on < b.on ? -1 : 1,
  );
  return (
    <Section id="process" title={words("home.process.title")} under={words("home.process.under")}>
      {lines.length === 0 && <EmptyState sentence={words("home.process.none")} />}
      <Rows tone="next">
        {lines.map(({ key, reading, label, says }) => (
          <Row key={key} label={label}>
            <p className="said">
              <Link href={planHref(reading.plan)} prefetch={false}>
                {reading.document.title}
              </Link>
            </p>
            <p className="note">
              {words("home.process.parties", {
                employee: personOf(reading, reading.plan.employeeId).name,
                supervisor: personOf(reading, reading.plan.supervisorId).name,
              })}
              {" · "}
              {says}
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function passed(readings: HomeReading[]): Line[] {
  return factsOf(readings)
    .filter(isForHr)
    .map((one) => ({
      key: `${one.fact.what} ${one.fact.about}`,
      reading: one.reading,
      on: one.fact.by,
      label: byInWords(one.reading.plan, one.fact.by),
      says: factInWords(one),
    }));
}

function ending(readings: HomeReading[]): Line[] {
  return readings
    .filter(({ plan, document, now }) => {
      const today = dayOf(now, plan.terms.zone);
      return document.endsOn >= today && document.endsOn <= addDays(today, daysBeforeTheEnd);
    })
    .map((reading) => ({
      key: `ends ${reading.plan.planId}`,
      reading,
      on: reading.document.endsOn,
      label: shortWeekday(reading.document.endsOn),
      says: words("home.process.ends", { on: dayAndMonth(reading.document.endsOn) }),
    }));
}
