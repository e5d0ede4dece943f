import { closed } from "@/app/(signed-in)/plans/[planId]/closed";
import { claimInWords } from "@/app/(signed-in)/plans/[planId]/progress/stands-words";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { WeekAsks } from "@/app/(signed-in)/plans/[planId]/weeks/week-asks";
import { dayAndMonth } from "@/app/ui/dates";
import { TrendFigure } from "@/app/ui/trend-figure";
import { Unbroken } from "@/app/ui/unbroken";
import { say, words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { seriesOf } from "@/lib/plan/expectation/series";
import { claim, standardSaid } from "@/lib/trend/claim";
import { LeftOutWeeks } from "./left-out-weeks";
import { drawingOf } from "./picture-words";
import { columnsOf, rowsOf } from "./table-words";

type Props = { reading: Reading; expectation: Expectation; number: number };

/** One measure over the weeks: the sentence, the table, then the picture of the same numbers. */
export function TrendOfExpectation({ reading, expectation, number }: Props) {
  const { plan } = reading;
  const { id, title, measure } = expectation;
  const headingId = `trend-${id}`;
  const points = seriesOf(plan, expectation);
  const rows = rowsOf(reading, measure, points);
  const hasLine = claim(measure, points).shows === "line";
  return (
    <div className="trend-part">
      <h3 className="small-title" id={headingId}>
        <Unbroken text={words("plan.trend.of", { number, title })} />
      </h3>
      <div data-early={`value:${id}`} />
      {rows.length === 0 ? (
        <p className="said">{words("plan.trend.noValues")}</p>
      ) : (
        <TrendFigure
          labelledBy={headingId}
          sentence={claimInWords(measure, points)}
          summary={words("plan.trend.numbers")}
          about={words("plan.trend.forExpectation", { number })}
          caption={measure.counted}
          columns={columnsOf(measure)}
          rows={rows}
          drawing={hasLine ? drawingOf(reading, expectation, points) : null}
        />
      )}
      <LeftOutWeeks reading={reading} expectation={expectation} points={points} />
      {rows.length > 0 && (
        <p className="note">
          {words("plan.trend.target", {
            said: standardInWords(measure, points),
            target: closed(measure.target.text),
            line: dayAndMonth(reading.document.lineOn),
          })}
        </p>
      )}
      <WeekAsks reading={reading} expectationId={id} />
    </div>
  );
}

function standardInWords(...of: Parameters<typeof standardSaid>): string {
  const { key, values } = standardSaid(...of);
  return say(`trend.standard.${key}`, values);
}
