import { fullMoment } from "@/app/(signed-in)/private/full-moment";
import { Button } from "@/app/ui/button";
import { fullDay } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { Form } from "@/app/ui/form";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { type AfterCare, afterCareOf } from "@/lib/private/after-care";
import type { Confidence } from "@/lib/private/confidence";
import type { Day } from "@/lib/time/day";
import type { Zone } from "@/lib/time/zone";

function dueOrDone({ dueOn, done }: AfterCare, zone: Zone): string {
  if (!done) return words("private.heard.careOn", { on: fullDay(dueOn) });
  const at = fullMoment(done.answeredAt, zone);
  return words("private.heard.careWas", { name: done.by.name, at });
}

/** After-care of a concern: when each turn is due, and who did it when; its words stand with the answers. */
export function AfterCareTurns({ told, today }: { told: Confidence; today: Day }) {
  const { name } = told.employee;
  const turns = afterCareOf(told);
  const due = turns.find(({ done, dueOn }) => !done && dueOn <= today);
  return (
    <Section
      id="after-care"
      title={words("private.heard.care")}
      under={words("private.heard.careUnder", { name })}
    >
      <Rows>
        {turns.map((turn) => (
          <Row key={turn.day} label={words("private.heard.careDay", { day: turn.day })}>
            <p>{dueOrDone(turn, told.zone)}</p>
          </Row>
        ))}
      </Rows>
      {due && (
        <div className="second-axis">
          <Form
            action={`/api/private/confidences/${told.confidenceId}`}
            hidden={{ type: "answered", afterDay: due.day }}
          >
            <Field kind="long" name="text" label={words("private.heard.careText")} />
            <Button>{words("private.heard.careSend")}</Button>
          </Form>
        </div>
      )}
    </Section>
  );
}
