import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { closed } from "@/app/(signed-in)/plans/[planId]/closed";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { leftOutWeeks } from "@/app/(signed-in)/plans/[planId]/trend/left-out";
import { Button } from "@/app/ui/button";
import { fullDay } from "@/app/ui/dates";
import { Fact } from "@/app/ui/fact";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { seriesOf } from "@/lib/plan/expectation/series";

type Props = { reading: Reading; expectation: Expectation };

export function MeasureFact({ reading, expectation }: Props) {
  const { measure, writtenBefore, inControl, serves } = expectation;
  const out = leftOutWeeks(reading, seriesOf(reading.plan, expectation)).length;
  const counted = words("plan.expectation.counted", {
    counted: closed(measure.counted),
    start: closed(measure.start.text),
    target: closed(measure.target.text),
  });
  return (
    <>
      <Fact label={words("plan.expectation.measured")}>
        <p className="said">{counted}</p>
        {out > 0 && <p className="note">{words("plan.expectation.leftOut", { n: out })}</p>}
        <p className="note">
          {writtenBefore.known === "written"
            ? words("plan.expectation.written", {
                on: fullDay(writtenBefore.on),
                where: writtenBefore.where,
              })
            : words("plan.expectation.newStandard")}
        </p>
        {may(reading, "measure_recorded") && (
          <p className="actions">
            <Button kind="quiet" href={planHref(reading.plan, `/measure/${expectation.id}`)}>
              {words("plan.expectation.record")}
            </Button>
          </p>
        )}
      </Fact>
      <Fact label={words("plan.expectation.control")}>
        <p className="said">{inControl}</p>
      </Fact>
      <Fact label={words("plan.expectation.serves")}>
        <p className="said">{serves}</p>
      </Fact>
    </>
  );
}
