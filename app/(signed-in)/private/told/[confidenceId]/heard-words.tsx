import { AnswerWords } from "@/app/(signed-in)/private/answer-words";
import { fullMoment } from "@/app/(signed-in)/private/full-moment";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Confidence } from "@/lib/private/confidence";
import { HeardAdjustment } from "./heard-adjustment";

function ToldRow({ told }: { told: Confidence }) {
  const { zone, answers, adjustments, employee } = told;
  return (
    <Row label={fullMoment(told.toldAt, zone)}>
      <p className="said as-written">{told.text}</p>
      {told.followsId && <p className="note">{words("private.heard.follows")}</p>}
      {answers.map((answer) => (
        <AnswerWords key={answer.answerId} answer={answer} zone={zone} />
      ))}
      {adjustments.map((one) => (
        <HeardAdjustment key={one.adjustmentId} adjustment={one} name={employee.name} zone={zone} />
      ))}
    </Row>
  );
}

type Props = { told: Confidence; earlier: Confidence[] };

/** What the employee told with the answers to it, and what was told before about the same plan. */
export function HeardWords({ told, earlier }: Props) {
  const { name } = told.employee;
  return (
    <>
      <Section id="words" title={words("private.heard.words", { name })} close>
        <Rows>
          <ToldRow told={told} />
        </Rows>
      </Section>
      {earlier.length > 0 && (
        <Section id="earlier" title={words("private.heard.earlier")}>
          <Rows>
            {earlier.map((one) => (
              <ToldRow key={one.confidenceId} told={one} />
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}
