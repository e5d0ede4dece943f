import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { weekdayName } from "@/app/ui/dates";
import { Fact } from "@/app/ui/fact";
import { Facts } from "@/app/ui/facts";
import { SectionFold } from "@/app/ui/section-fold";
import { words } from "@/app/words";
import { addDays, mondayOf } from "@/lib/time/day";
import { Adjustments } from "./adjustments";

type Props = { reading: Reading; isFolded?: boolean };

/** How the two of them talk about the plan, with the answer times that count; in view while an adjustment stands in it. */
export function WorkingAgreement({ reading, isFolded }: Props) {
  const { workingAgreement: agreed, rhythm, startsOn } = reading.document;
  const adjustments = reading.adjustments ?? [];
  const day = weekdayName(addDays(mondayOf(startsOn), rhythm.weekday - 1));
  return (
    <SectionFold
      id="agreement"
      title={words("plan.agreement.title")}
      holds={words("plan.agreement.fold")}
      isFolded={isFolded && adjustments.length === 0}
    >
      <Facts>
        {agreed.points.length > 0 && (
          <Fact label={words("plan.agreement.points")}>
            {agreed.points.map((point) => (
              <p key={point} className="said">
                {point}
              </p>
            ))}
          </Fact>
        )}
        <Fact label={words("plan.agreement.answers")}>
          <p className="said">
            {words("plan.agreement.answersText", {
              questions: agreed.answerQuestions,
              confirmations: agreed.answerConfirmations,
              requests: agreed.answerRequests,
            })}
          </p>
        </Fact>
        <Fact label={words("plan.agreement.hours")}>
          <p className="said">
            {words("plan.agreement.hoursText", {
              from: agreed.contactFrom,
              to: agreed.contactTo,
            })}
          </p>
        </Fact>
        <Fact label={words("plan.agreement.rhythm")}>
          <p className="said">
            {words("plan.agreement.rhythmText", {
              weeks: rhythm.everyWeeks,
              day,
              time: rhythm.time,
              minutes: rhythm.minutes,
            })}
          </p>
        </Fact>
        <Adjustments adjustments={adjustments} />
      </Facts>
    </SectionFold>
  );
}
