import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may, mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import {
  expectationNumber,
  type Reading,
  whoAndWhen,
} from "@/app/(signed-in)/plans/[planId]/reading";
import { Awaited } from "@/app/ui/awaited";
import { Button } from "@/app/ui/button";
import { Entry } from "@/app/ui/entry";
import { Fold } from "@/app/ui/fold";
import { Reply } from "@/app/ui/reply";
import { Thread } from "@/app/ui/thread";
import { words } from "@/app/words";
import type { WeekLeftOut } from "@/lib/plan/expectation/measured";
import { answerInWords, askedInWords, awaitedInWords } from "./ask-words";

type Props = { reading: Reading; expectationId: string };

/** What was asked about weeks of one measure, with each answer, and what this reader can do about a week; open while an answer is waited for. */
export function WeekAsks({ reading, expectationId }: Props) {
  const { plan } = reading;
  const number = expectationNumber(reading, expectationId);
  const asks = plan.weeksLeftOut
    .filter(({ asked }) => asked.event.expectationId === expectationId)
    .toReversed();
  return (
    <>
      {asks.length > 0 && (
        <Fold
          summary={words("evidence.week.asks", { n: asks.length })}
          about={words("plan.trend.forExpectation", { number })}
          open={asks.some(({ answer }) => answer === null)}
        >
          <Thread>
            {asks.map((ask) => (
              <Ask key={ask.asked.id} reading={reading} ask={ask} />
            ))}
          </Thread>
        </Fold>
      )}
      <WeekActions reading={reading} expectationId={expectationId} />
    </>
  );
}

const actions = [
  { type: "measure_recorded", rest: "measure", label: words("plan.trend.record") },
  { type: "week_left_out", rest: "weeks/out", label: words("evidence.week.leaveOut") },
] as const;

function WeekActions({ reading, expectationId }: Props) {
  const open = actions.filter(({ type }) => may(reading, type));
  const number = expectationNumber(reading, expectationId);
  if (open.length === 0) return null;
  return (
    <p className="actions">
      {open.map(({ rest, label }) => (
        <Button key={rest} kind="quiet" href={planHref(reading.plan, `/${rest}/${expectationId}`)}>
          {label}
          <span className="sr-only"> {words("plan.trend.forExpectation", { number })}</span>
        </Button>
      ))}
    </p>
  );
}

function Ask({ reading, ask }: { reading: Reading; ask: WeekLeftOut }) {
  const { asked, answer } = ask;
  const mayAnswer = mayRecord(reading, {
    type: "week_answered",
    askId: asked.id,
    answer: "counted",
    reason: asked.event.reason,
  });
  return (
    <li>
      <Entry who={whoAndWhen(reading, asked)} text={asked.event.reason}>
        <p className="note">{askedInWords(reading, ask)}</p>
        {answer && <Reply who={whoAndWhen(reading, answer)} text={answerInWords(answer)} />}
        {!answer && <Awaited sentence={awaitedInWords(reading, ask)} />}
        {mayAnswer && (
          <p className="actions">
            <Button kind="quiet" href={planHref(reading.plan, `/weeks/${asked.id}`)}>
              {words(answer ? "evidence.week.decideAgain" : "evidence.week.answer")}
            </Button>
          </p>
        )}
      </Entry>
    </li>
  );
}
