import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth, weekdayName } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { readHome } from "@/db/home";
import type { PlanRow } from "@/db/plans";
import type { Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";
import { type Ahead, aheadOf, type OwnPromise } from "./ahead";
import { AheadRows } from "./ahead-rows";
import { AlsoWaiting } from "./also-waiting";
import { Drafts } from "./drafts";
import { FirstReview } from "./first-review";
import { FirstStep } from "./first-step";
import { ForReview } from "./for-review";
import { Helpers } from "./helpers";
import { type Mine, waitingForMe } from "./mine";
import { NextPromise } from "./next-promise";
import { NothingWaits } from "./nothing-waits";
import { YourPlans } from "./your-plans";

type Page = NonNullable<Awaited<ReturnType<typeof readHome>>>;

const most = 5;

/** What waits for the reader, what they promised, what lies ahead. */
export function Home({ page, now }: { page: Page; now: Instant }) {
  const { actor, drafts, waitsForHr, reports } = page;
  const readings = readingsOf(page, now);
  const today = dayOf(now, actor.zone);
  const waiting = waitingForMe(readings);
  const ahead = aheadOf(readings);
  const own = ahead.filter(isMine);
  const first = firstOf({ waiting, own, waitsForHr });
  const asEmployee = readings.find(({ plan }) => plan.employeeId === actor.personId);
  const isEmpty = readings.length + drafts.length + waitsForHr.length === 0;
  return (
    <div className="with-nav">
      <p className="today">
        <span>{weekdayName(today)}</span> <span>{dayAndMonth(today)}</span>
      </p>
      <div className="home sheet">
        {first?.head ?? <NothingWaits isEmpty={isEmpty} />}
        <AlsoWaiting items={waiting.filter((one) => one !== first?.of)} />
        <ForReview rows={waitsForHr.filter((row) => row !== first?.of)} />
        <AheadRows
          id="own"
          title={words("home.own")}
          items={own.filter((one) => one !== first?.of)}
          most={most}
        />
        <AheadRows
          id="ahead"
          title={words("home.coming")}
          items={ahead.filter((one) => !isMine(one))}
          most={most}
        />
        {asEmployee && <Helpers reading={asEmployee} />}
        <Drafts drafts={drafts} reports={reports} zone={actor.zone} />
        <YourPlans readings={readings} />
      </div>
    </div>
  );
}

const isMine = (one: Ahead): one is OwnPromise => one.what === "promise" && one.isMine;

type Lists = { waiting: Mine[]; own: OwnPromise[]; waitsForHr: PlanRow[] };

/** What stands at the head of the page, and what it is about, so that no list says it again. */
function firstOf({ waiting, own, waitsForHr }: Lists) {
  const [mine] = waiting;
  if (mine) return { head: <FirstStep mine={mine} />, of: mine };
  const row = waitsForHr.find(({ status }) => status === "in_review");
  if (row) return { head: <FirstReview row={row} />, of: row };
  const [next] = own;
  return next ? { head: <NextPromise next={next} />, of: next } : null;
}

function readingsOf({ plans, actor }: Page, now: Instant): Reading[] {
  return plans.flatMap(({ plan, people }) =>
    plan.document ? [{ plan, document: plan.document, people, actor, now }] : [],
  );
}
