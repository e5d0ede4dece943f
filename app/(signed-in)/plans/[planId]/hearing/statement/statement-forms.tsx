import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { fullDay } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { Fold } from "@/app/ui/fold";
import { words } from "@/app/words";

/** The employee's statement before anything is decided, or the word that there is none. */
export function StatementForms({ reading }: { reading: Reading }) {
  const { plan } = reading;
  const opened = plan.hearings.at(-1)?.opened.event;
  if (!opened) return null;
  const until = fullDay(opened.statementByOn);
  const outcome = words(`plan.end.outcomes.${opened.proposedOutcome}`);
  const form = { reading, type: "hearing_statement_given", backTo: "/closing" } as const;
  return (
    <>
      <p className="lead">{words("ending.statement.lead", { outcome, until })}</p>
      <p>
        <Button kind="quiet" href={planHref(plan, "/closing")}>
          {words("ending.statement.read")}
        </Button>
      </p>
      <p className="said">{words("ending.statement.companion")}</p>
      {may(reading, "guest_invited") && (
        <p>
          <Button kind="quiet" href={planHref(plan, "/guests?as=companion")}>
            {words("ending.statement.companionLink")}
          </Button>
        </p>
      )}
      <EventForm {...form} submit={words("ending.statement.submit")}>
        <Field
          kind="long"
          name="event.text"
          label={words("ending.statement.text")}
          hint={words("ending.statement.textHint")}
          rows={8}
        />
      </EventForm>
      <Fold summary={words("ending.statement.none")}>
        <div className="form-part">
          <EventForm
            {...form}
            hidden={{ "event.text:none": "none" }}
            submit={words("ending.statement.noneSubmit")}
            isSecond
          >
            <p className="soft">{words("ending.statement.noneLead", { until })}</p>
          </EventForm>
        </div>
      </Fold>
    </>
  );
}
