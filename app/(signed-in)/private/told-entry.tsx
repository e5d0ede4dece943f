import { fullDay } from "@/app/ui/dates";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { words } from "@/app/words";
import { afterCareOf } from "@/lib/private/after-care";
import type { Confidence } from "@/lib/private/confidence";
import { AnswerWords } from "./answer-words";
import { ChangedForm } from "./changed-form";
import { fullMoment } from "./full-moment";
import { OwnAdjustment } from "./own-adjustment";
import { TakeBackForms } from "./take-back-forms";
import { toldLines } from "./told-lines";

/** Something one told HR, as the one who told it reads it. */
export function ToldEntry({ told }: { told: Confidence }) {
  const { zone, answers, adjustments, takenBackAt, kind } = told;
  const isOpen = takenBackAt === null;
  const care = isOpen ? afterCareOf(told).find(({ done }) => done === null) : undefined;
  return (
    <Rows>
      <Row label={fullMoment(told.toldAt, zone)}>
        {told.text !== null && <p className="said as-written">{told.text}</p>}
        {toldLines(told).map((line) => (
          <p className="note" key={line}>
            {line}
          </p>
        ))}
        {answers.map((answer) => (
          <AnswerWords key={answer.answerId} answer={answer} zone={zone} />
        ))}
        {adjustments.map((adjustment) => (
          <OwnAdjustment key={adjustment.adjustmentId} adjustment={adjustment} zone={zone} />
        ))}
        {care && (
          <p className="note">{words("private.entry.careDue", { on: fullDay(care.dueOn) })}</p>
        )}
        {isOpen && kind === "circumstance" && <ChangedForm told={told} />}
        {told.erasedAt === null && <TakeBackForms told={told} />}
      </Row>
    </Rows>
  );
}
