import { fullDay } from "@/app/ui/dates";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { Person } from "@/lib/people/person";
import { promisesToPassOn } from "@/lib/plan/change/handover";
import { soonestForTheNew } from "@/lib/plan/change/handover-time";
import { EventForm } from "../event-form";
import { mayRecord } from "../may";
import { type Reading, shortName } from "../reading";
import { FindColleague } from "./find-colleague";

type Props = { reading: Reading; people: Person[]; name?: string };

/** Another supervisor takes the plan: who, why, what passes on and what stays. */
export function HandoverForm({ reading, people, name }: Props) {
  const { plan } = reading;
  const supervisor = shortName(reading, plan.supervisorId);
  const employee = shortName(reading, plan.employeeId);
  const choices = people
    .filter(({ personId: newSupervisorId }) =>
      mayRecord(reading, { type: "supervisor_changed", newSupervisorId, reason: "…" }),
    )
    .map(({ personId, name, jobTitle }) => ({ value: personId, label: `${name}, ${jobTitle}` }));
  return (
    <>
      <p className="lead">{words("change.handover.lead", { supervisor })}</p>
      <PassesOn reading={reading} supervisor={supervisor} />
      <FindColleague name={name} found={people.length} />
      {choices.length === 0 && <p className="said">{words("change.handover.nobody")}</p>}
      <EventForm
        reading={reading}
        type="supervisor_changed"
        backTo="#changes"
        submit={words("change.handover.submit")}
        asRead
      >
        <Field
          kind="select"
          name="event.newSupervisorId"
          label={words("change.handover.who")}
          hint={words("change.handover.whoHint", { employee })}
          choices={choices}
        />
        <Field
          kind="long"
          name="event.reason"
          label={words("change.handover.reason")}
          hint={words("change.handover.reasonHint")}
        />
      </EventForm>
    </>
  );
}

function PassesOn({ reading, supervisor }: { reading: Reading; supervisor: string }) {
  const { plan, now } = reading;
  const promises = promisesToPassOn(plan, now);
  const soonest = fullDay(soonestForTheNew(plan, now));
  return (
    <>
      <section className="form-part">
        <h2 className="small-title">{words("change.handover.passesTitle")}</h2>
        <p>{words("change.handover.passes")}</p>
        <p>{words("change.handover.promises", { n: promises.length, supervisor, soonest })}</p>
        <ul className="list-plain said">
          {promises.map(({ promised: { id, text } }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </section>
      <section className="form-part">
        <h2 className="small-title">{words("change.handover.staysTitle")}</h2>
        <p>{words("change.handover.stays", { supervisor })}</p>
      </section>
    </>
  );
}
