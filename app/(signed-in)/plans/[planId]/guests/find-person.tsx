import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { peopleToChooseFrom } from "@/db/guests";
import type { Person } from "@/lib/people/person";
import type { GuestKind } from "@/lib/plan/check-in/guest";

type Props = { as: GuestKind; name?: string; people: Person[] };

/** Narrows a long list by part of a name; absent while everyone fits. */
export function FindPerson({ as, name, people }: Props) {
  if (!name && people.length < peopleToChooseFrom) return null;
  return (
    <form className="form" method="get" aria-label={words("evidence.guests.find")}>
      <input type="hidden" name="as" value={as} />
      <Field kind="text" name="name" label={words("evidence.guests.part")} value={name} optional />
      <Button>{words("evidence.guests.find")}</Button>
    </form>
  );
}
