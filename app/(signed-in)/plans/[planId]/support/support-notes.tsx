import "./support.css";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import {
  type Reading,
  shortName,
  whoAndWhen,
  whoIs,
} from "@/app/(signed-in)/plans/[planId]/reading";
import { Awaited } from "@/app/ui/awaited";
import { Button } from "@/app/ui/button";
import { Entry } from "@/app/ui/entry";
import { Reply } from "@/app/ui/reply";
import { words } from "@/app/words";
import { promisedBy } from "@/lib/plan/answer-time";
import { isAgreedMissing, type SupportReport } from "@/lib/plan/expectation/support";
import { standingOn } from "@/lib/plan/objection";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import { dayOf } from "@/lib/time/zone";
import { answerInWords } from "./answer-words";
import { daysInWords } from "./support-days";

type Props = { reading: Reading; promise: PromiseOnLedger };

/** Under promised help: the days on which it was missing, what was said to it, and a way to report more. */
export function SupportNotes({ reading, promise: { promised } }: Props) {
  const { plan, now } = reading;
  const reports = plan.supportReports.filter(
    ({ reported }) => reported.event.promiseId === promised.id,
  );
  const mayReport = mayRecord(reading, {
    type: "support_missing_reported",
    promiseId: promised.id,
    onDays: [dayOf(now, plan.terms.zone)],
    text: promised.text,
  });
  if (reports.length === 0 && !mayReport) return null;
  return (
    <div className="help-notes">
      {reports.map((report) => (
        <Report key={report.reported.id} reading={reading} report={report} />
      ))}
      {mayReport && (
        <p className="note screen-only">
          <Button kind="quiet" href={planHref(plan, `/support/promises/${promised.id}`)}>
            {words("evidence.support.report")}
            <span className="sr-only">
              {" "}
              {words("plan.promises.about", { text: promised.text })}
            </span>
          </Button>
        </p>
      )}
    </div>
  );
}

function Report({ reading, report }: { reading: Reading; report: SupportReport }) {
  const { reported, answers } = report;
  const { onDays, text } = reported.event;
  const who = words("evidence.support.missing", {
    ...whoIs(reading, reported.by),
    days: daysInWords(onDays),
  });
  const reportId = reported.id;
  const wish = { type: "support_answered", reportId, agrees: true, reason: text } as const;
  const isForHr = standingOn(reading.plan, reading.actor) === "hr";
  return (
    <Entry who={who} text={text}>
      {answers.map((answer) => (
        <Reply key={answer.id} who={whoAndWhen(reading, answer)} text={answerInWords(answer)} />
      ))}
      <Stands reading={reading} report={report} />
      {mayRecord(reading, wish) && (
        <p className="note screen-only">
          <Button kind="quiet" href={planHref(reading.plan, `/support/${reportId}`)}>
            {words(isForHr ? "evidence.support.decide" : "evidence.support.answer")}
          </Button>
        </p>
      )}
    </Entry>
  );
}

/** Who answers by when, who decides, or whether the days count. */
function Stands({ reading, report }: { reading: Reading; report: SupportReport }) {
  const { plan } = reading;
  const { reported, answers } = report;
  if (answers.length === 0) {
    const on = byInWords(plan, promisedBy(plan, reported.at, "Requests", "supervisor"));
    return (
      <Awaited
        sentence={words("evidence.support.awaited", { ...whoIs(reading, plan.supervisorId), on })}
      />
    );
  }
  const isDecided = answers.some(({ standing }) => standing === "hr");
  if (isAgreedMissing(report)) return <p className="note">{words("evidence.support.leftOut")}</p>;
  return (
    <p className="note">
      {isDecided
        ? words("evidence.support.counts")
        : words("evidence.support.differ", { name: shortName(reading, plan.employeeId) })}
    </p>
  );
}
