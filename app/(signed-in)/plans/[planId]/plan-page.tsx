import "./plan.css";
import { LocalNav } from "@/app/ui/local-nav";
import { words } from "@/app/words";
import { Changes } from "./change/changes";
import { NextCheckIn } from "./check-ins/next-check-in";
import { EndingSteps } from "./closing/ending-steps";
import { Expectation } from "./expectations/expectation";
import { WhoSees } from "./guests/who-sees";
import { PlanHead } from "./plan-head";
import { placesOf } from "./plan-places";
import { NextSteps } from "./progress/next-steps";
import { RecentProgress } from "./progress/recent-progress";
import { WhereThingsStand } from "./progress/where-things-stand";
import { Wins } from "./progress/wins";
import { Promises } from "./promises/promises";
import type { Opened, Reading } from "./reading";
import { SinceLastRead } from "./since/since-last-read";
import { isChangedSince, sinceOf } from "./since/since-of";
import { Trends } from "./trend/trends";
import { BeforeThePlan } from "./understanding/before-the-plan";
import { HistoryAndCopies } from "./understanding/history-and-copies";
import { HowItEnds } from "./understanding/how-it-ends";
import { OtherQuestions } from "./understanding/other-questions";
import { Review } from "./understanding/review";
import { Statements } from "./understanding/statements";
import { WorkingAgreement } from "./understanding/working-agreement";

type Props = { reading: Reading; code: string | null; opened?: Opened };

/** The plan, from where it stands to its history: one renderer for everyone who may read it. */
export function PlanPage({ reading, code, opened }: Props) {
  const { plan, document } = reading;
  const since = sinceOf(reading, opened);
  const places = placesOf(reading, since);
  const isDelivered = plan.delivery !== null;
  const isRead = since !== null;
  return (
    <div className="with-nav">
      <LocalNav places={places} />
      <div className="sheet">
        <PlanHead reading={reading} code={code} places={places} />
        {since && <SinceLastRead reading={reading} places={places} since={since} />}
        {isDelivered && <WhereThingsStand reading={reading} />}
        <NextSteps reading={reading} />
        <EndingSteps reading={reading} />
        {document.expectations.map((expectation, index) => (
          <Expectation
            key={expectation.id}
            reading={reading}
            expectation={expectation}
            number={index + 1}
            isFolded={isRead && !isChangedSince(reading, since, expectation.id)}
          />
        ))}
        <OtherQuestions reading={reading} />
        <Promises reading={reading} />
        {isDelivered && (
          <>
            <Trends reading={reading} />
            <NextCheckIn reading={reading} />
            <Wins reading={reading} />
            <RecentProgress reading={reading} />
          </>
        )}
        <HowItEnds reading={reading} />
        {isDelivered && <Statements reading={reading} />}
        <Changes reading={reading} />
        <WorkingAgreement reading={reading} isFolded={isRead} />
        <BeforeThePlan reading={reading} isFolded={isRead} />
        <Review reading={reading} isFolded={isRead} />
        <WhoSees reading={reading} openings={opened?.openings} isFolded={isRead} />
        <HistoryAndCopies reading={reading} />
        {code && (
          <p className="print-only note">
            {words("plan.head.foot", { edition: plan.edition, code })}
          </p>
        )}
      </div>
    </div>
  );
}
