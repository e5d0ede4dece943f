import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { Part } from "@/app/(signed-in)/plans/[planId]/promises/[promiseId]/part";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";

type Props = { reading: Reading; guestId: string; name: string; isSecond: boolean };

export function RemoveForm({ reading, guestId, name, isSecond }: Props) {
  return (
    <Part
      title={words("evidence.guests.removeTitle")}
      hint={words("evidence.guests.removeHint", { name })}
      isFolded={isSecond}
    >
      <EventForm
        reading={reading}
        type="guest_removed"
        hidden={{ "event.guestId": guestId }}
        backTo="#who"
        isSecond={isSecond}
        submit={words("evidence.guests.removeSubmit")}
      />
    </Part>
  );
}
