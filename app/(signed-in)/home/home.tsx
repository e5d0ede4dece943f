import { Button } from "@/app/ui/button";
import { dayAndMonth, weekdayName } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { HrRow, readHomePage } from "@/db/home";
import type { PlanRow } from "@/db/plans";
import type { Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";
import { type Ahead, aheadOf, type OwnPromise } from "./ahead";
import { AheadRows } from "./ahead-rows";
import { AlsoWaiting } from "./also-waiting";
import { CheckIns } from "./check-ins";
import { Drafts } from "./drafts";
import { FirstForHr } from "./first-for-hr";
import { FirstReview } from "./first-review";
import { FirstStep } from "./first-step";
import { ForReview } from "./for-review";
import { Helpers } from "./helpers";
import { type HomeReading, homeReadings } from "./home-reading";
import { HrWaits } from "./hr-waits";
import { type Mine, otherOn, waitingForMe } from "./mine";
import { NewsRows } from "./news-rows";
import { NextPromise } from "./next-promise";
import { NothingWaits } from "./nothing-waits";
import { Process } from "./process";
import { WriteDown } from "./write-down";
import { YourPlans } from "./your-plans";
import { YourSide } from "./your-side";

type Page = NonNullable<Awaited<ReturnType<typeof readHomePage>>>;

const most = 5;

/** What waits for the reader, what they promised, what lies ahead, and what others added. */
export function Home({ page, now }: { page: Page; now: Instant }) {
  const { actor, drafts, waitsForHr, hrWaits, reports, hereBefore } = page;
  const readings = homeReadings(page.plans, actor, now);
  const today = dayOf(now, actor.zone);
  const waiting = waitingForMe(readings);
  const ahead = aheadOf(readings);
  const own = ahead.filter(isMine);
  const first = firstOf({ waiting, own, waitsForHr, hrWaits });
  const asEmployee = readings.filter(({ plan }) => plan.employeeId === actor.personId);
  const asSupervisor = readings.filter(({ plan }) => plan.supervisorId === actor.personId);
  const isEmpty = readings.length + drafts.length + waitsForHr.length === 0 && !actor.isHr;
  const checkIns = ahead.filter((one) => isSupervised(one) && one.what === "check_in");
  const coming = ahead.filter((one) => !isMine(one) && !checkIns.includes(one));
  return (
    <div className="with-nav">
      <p className="today">
        <span>{weekdayName(today)}</span> <span>{dayAndMonth(today)}</span>
      </p>
      <div className="home sheet">
        {first?.head ?? <NothingWaits isEmpty={isEmpty} />}
        <AlsoWaiting items={waiting.filter((one) => one !== first?.of)} />
        <ForReview rows={waitsForHr.filter((row) => row !== first?.of)} />
        <HrWaits page={page} except={first?.of} now={now} />
        {actor.isHr && <Process readings={homeReadings(page.toLookAt, actor, now)} />}
        <AheadRows
          id="own"
          title={words("home.own")}
          items={own.filter((one) => one !== first?.of)}
          most={own.length}
        />
        {asEmployee.map((reading) => (
          <WriteDown key={reading.plan.planId} reading={reading} isOnly={asEmployee.length === 1} />
        ))}
        <CheckIns items={checkIns} />
        <AheadRows id="ahead" title={comingTitle(readings)} items={coming} most={most}>
          <p className="actions second-axis">
            <Button kind="quiet" href="/calendar">
              {words("home.calendar")}
            </Button>
          </p>
        </AheadRows>
        <NewsRows readings={readings} hereBefore={hereBefore} now={now} zone={actor.zone} />
        {asEmployee.slice(0, 1).map((reading) => (
          <Helpers key={reading.plan.planId} reading={reading} />
        ))}
        <YourSide readings={asSupervisor.filter(({ plan }) => plan.delivery !== null)} />
        <Drafts drafts={drafts} reports={reports} zone={actor.zone} />
        <YourPlans readings={readings} />
      </div>
    </div>
  );
}

const isMine = (one: Ahead): one is OwnPromise => one.what === "promise" && one.isMine;

const isSupervised = ({ reading: { plan, actor } }: Ahead) => plan.supervisorId === actor.personId;

/** An employee reads what is coming up; a supervisor, what comes from whom. */
function comingTitle(readings: HomeReading[]): string {
  const [only, more] = readings;
  if (readings.some(({ plan, actor }) => plan.employeeId === actor.personId) || !only)
    return words("home.coming");
  return more ? words("home.comingFromOthers") : words("home.comingFrom", { other: otherOn(only) });
}

type Lists = { waiting: Mine[]; own: OwnPromise[]; waitsForHr: PlanRow[]; hrWaits: HrRow[] };

/** What stands at the head of the page, and what it is about, so that no list says it again. */
function firstOf({ waiting, own, waitsForHr, hrWaits }: Lists) {
  const [mine] = waiting;
  if (mine) return { head: <FirstStep mine={mine} />, of: mine };
  const row = waitsForHr.find(({ status }) => status === "in_review");
  if (row) return { head: <FirstReview row={row} />, of: row };
  const [forHr] = hrWaits;
  if (forHr) return { head: <FirstForHr row={forHr} />, of: forHr };
  const [next] = own;
  return next ? { head: <NextPromise next={next} />, of: next } : null;
}
