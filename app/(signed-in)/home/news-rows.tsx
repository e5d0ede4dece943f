import Link from "next/link";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { ToldSentence } from "@/app/(signed-in)/plans/[planId]/history/told-sentence";
import { clock, dayAndMonth, shortWeekday, weekdayName } from "@/app/ui/dates";
import { EmptyState } from "@/app/ui/empty-state";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Told } from "@/lib/plan/chronicle";
import { inShort } from "@/lib/plan/in-short";
import { addDays, daysBetween } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { at, dayOf, type Zone } from "@/lib/time/zone";
import type { HomeReading } from "./home-reading";
import { type News, newsSince } from "./news";

const most = 5;

type Props = { readings: HomeReading[]; hereBefore: Instant | null; now: Instant; zone: Zone };

/** What others added while the reader was away; somebody who is here for the first time gets the last week. */
export function NewsRows({ readings, hereBefore, now, zone }: Props) {
  if (readings.length === 0) return null;
  const today = dayOf(now, zone);
  const since = hereBefore ?? at(addDays(today, -7), "00:00", zone);
  const news = newsSince(readings, since);
  return (
    <Section
      id="news"
      title={hereBefore ? sinceInWords(since, now, zone) : words("home.news.lately")}
    >
      {news.length === 0 && (
        <EmptyState sentence={words("home.news.none")} reassurance={words("home.news.noneUnder")} />
      )}
      <Rows>
        {news.slice(0, most).map((one) => (
          <NewsRow key={one.told.recorded.id} news={one} />
        ))}
      </Rows>
      {news.length > most && (
        <p className="note second-axis">{words("home.news.more", { count: news.length - most })}</p>
      )}
    </Section>
  );
}

/** What the other side said, before what they wrote down of the reader's own words. */
function saidIn({ words: written }: Told): string | undefined {
  return written.find(({ label }) => label !== "employeeFirst")?.text;
}

function NewsRow({ news: { reading, told } }: { news: News }) {
  const { plan } = reading;
  const { recorded, on, sentence } = told;
  const said = saidIn(told);
  const tells = <ToldSentence plan={plan} sentence={sentence} />;
  return (
    <Row label={shortWeekday(on)}>
      <p className={said ? "said" : undefined}>
        <Link href={planHref(plan, `/history#entry-${recorded.seq}`)} prefetch={false}>
          {said ? inShort(said) : tells}
        </Link>
      </p>
      {said && <p className="note">{tells}</p>}
    </Row>
  );
}

function sinceInWords(since: Instant, now: Instant, zone: Zone): string {
  const on = dayOf(since, zone);
  const days = daysBetween(on, dayOf(now, zone));
  if (days === 0) return words("home.news.sinceTime", { time: clock(since, zone) });
  return words("home.news.since", { on: days < 7 ? weekdayName(on) : dayAndMonth(on) });
}
