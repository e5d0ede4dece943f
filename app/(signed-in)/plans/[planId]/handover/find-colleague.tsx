import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { peopleToChooseFrom } from "@/db/guests";

type Props = { name?: string; found: number };

/** Narrows the people by a part of their name, by a link, so that it works before anything is loaded. */
export function FindColleague({ name, found }: Props) {
  if (name === undefined && found < peopleToChooseFrom) return null;
  return (
    <form method="get" className="form">
      <Field
        kind="text"
        name="name"
        label={words("change.handover.find")}
        hint={words("change.handover.findHint", { n: peopleToChooseFrom })}
        value={name}
        optional
      />
      <Button kind="second">{words("change.handover.findSubmit")}</Button>
    </form>
  );
}
