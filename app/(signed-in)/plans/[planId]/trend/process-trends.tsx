import { type Reading, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import { answers } from "@/lib/trend/answers";
import { checkInsKept } from "@/lib/trend/check-ins";
import { milestones, support } from "@/lib/trend/due-and-confirmed";
import { claimOfAnswers, claimOfCheckIns, claimOfDue } from "@/lib/trend/process-claim";
import { answerColumns, answerDrawing, answerRows } from "./answer-words";
import { checkInColumns, checkInDrawing, checkInRows } from "./check-in-words";
import { dueColumns, dueDrawing, dueRows } from "./due-words";
import { ProcessTrend } from "./process-trend";

/** How the plan itself is kept, by both sides and by those who answer; nobody's work is in it. */
export function ProcessTrends({ reading }: { reading: Reading }) {
  const { plan, now } = reading;
  const [due, help] = [milestones(plan, now), support(plan, now)];
  const [kept, waits] = [checkInsKept(plan, now), answers(plan, now)];
  const names = {
    employee: shortName(reading, plan.employeeId),
    supervisor: shortName(reading, plan.supervisorId),
  };
  return (
    <div className="trend-process">
      <ProcessTrend
        id="milestones"
        names={names}
        claim={claimOfDue("milestones", due)}
        columns={dueColumns(words("plan.trend.confirmedBy"))}
        rows={dueRows(due)}
        drawing={dueDrawing(reading, due, words("plan.trend.drawn.confirmed"))}
      />
      <ProcessTrend
        id="support"
        names={names}
        claim={claimOfDue("support", help)}
        columns={dueColumns(words("plan.trend.givenBy"))}
        rows={dueRows(help)}
        drawing={dueDrawing(reading, help, words("plan.trend.drawn.given"))}
      />
      <ProcessTrend
        id="checkIns"
        names={names}
        claim={claimOfCheckIns(kept)}
        columns={checkInColumns()}
        rows={checkInRows(kept)}
        drawing={checkInDrawing(reading, kept)}
      />
      <ProcessTrend
        id="answers"
        names={names}
        claim={claimOfAnswers(waits)}
        columns={answerColumns()}
        rows={answerRows(waits)}
        drawing={answerDrawing(reading, waits)}
      />
    </div>
  );
}
