import { v7 } from "uuid";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { Person } from "@/lib/people/person";
import type { GuestKind } from "@/lib/plan/check-in/guest";

type Props = { reading: Reading; as: GuestKind; people: Person[] };

export function InviteForm({ reading, as, people }: Props) {
  const here = reading.plan.guests
    .filter(({ removed }) => removed === null)
    .map(({ invited }) => invited.event.personId);
  const choices = people
    .filter(({ personId }) => !here.includes(personId))
    .map(({ personId, name, jobTitle }) => ({
      value: personId,
      label: words("evidence.guests.person", { name, jobTitle }),
    }));
  if (choices.length === 0) return <p className="said">{words("evidence.guests.nobody")}</p>;
  return (
    <EventForm
      reading={reading}
      type="guest_invited"
      hidden={{ "event.guestId": v7(), "event.as": as }}
      backTo="#who"
      submit={words("evidence.guests.submit")}
    >
      <Field
        kind="select"
        name="event.personId"
        label={words("evidence.guests.whom")}
        hint={words("evidence.guests.whomHint")}
        choices={choices}
      />
    </EventForm>
  );
}
