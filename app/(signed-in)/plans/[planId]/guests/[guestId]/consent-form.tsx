import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";

type Props = { reading: Reading; guestId: string; name: string };

export function ConsentForm({ reading, guestId, name }: Props) {
  const choices = [
    {
      value: "true",
      label: words("evidence.guests.yes"),
      hint: words("evidence.guests.yesHint", { name }),
    },
    {
      value: "false",
      label: words("evidence.guests.no"),
      hint: words("evidence.guests.noHint", { name }),
    },
  ];
  return (
    <EventForm
      reading={reading}
      type="guest_answered"
      hidden={{ "event.guestId": guestId }}
      backTo="#who"
      submit={words("evidence.guests.answerSubmit")}
    >
      <Field
        kind="choice"
        name="event.consents:boolean"
        label={words("evidence.guests.consent", { name })}
        choices={choices}
      />
    </EventForm>
  );
}
