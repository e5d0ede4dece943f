import { Field } from "@/app/ui/field";
import { Fold } from "@/app/ui/fold";
import { words } from "@/app/words";
import type { Control } from "@/lib/plan/change/control";
import { addDays } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";
import { EventForm } from "../event-form";
import { mayRecord } from "../may";
import { type Reading, shortName } from "../reading";

type Props = { reading: Reading; control: Control };

/** What this reader can do with a control in force: end it, or renew it with a reason. */
export function ControlForms({ reading, control }: Props) {
  const { plan, now } = reading;
  const controlId = control.id;
  const tomorrow = addDays(dayOf(now, plan.terms.zone), 1);
  const form = { reading, hidden: { "event.controlId": controlId }, backTo: "#end", asRead: true };
  const renewal = { type: "control_renewed", controlId, reason: "…", untilOn: tomorrow } as const;
  const about = words("change.controls.of", { text: control.text });
  return (
    <>
      {mayRecord(reading, { type: "control_ended", controlId }) && (
        <Fold summary={words("change.controls.end")} about={about}>
          <div className="form-part">
            <EventForm
              {...form}
              type="control_ended"
              submit={words("change.controls.endSubmit")}
              isSecond
            >
              <p className="soft">{words("change.controls.endLead")}</p>
            </EventForm>
          </div>
        </Fold>
      )}
      {mayRecord(reading, renewal) && (
        <Fold summary={words("change.controls.renew")} about={about}>
          <div className="form-part">
            <EventForm
              {...form}
              type="control_renewed"
              submit={words("change.controls.renewSubmit")}
              isSecond
            >
              <Field
                kind="day"
                name="event.untilOn"
                label={words("change.controls.renewUntil")}
                first={tomorrow}
              />
              <Field
                kind="long"
                name="event.reason"
                label={words("change.controls.renewReason")}
                hint={words("change.controls.renewReasonHint", {
                  employee: shortName(reading, plan.employeeId),
                })}
                rows={2}
              />
            </EventForm>
          </div>
        </Fold>
      )}
    </>
  );
}
