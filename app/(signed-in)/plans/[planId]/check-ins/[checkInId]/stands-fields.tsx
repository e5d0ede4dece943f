import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { whereItStands } from "@/lib/plan/check-in/check-in";
import type { Stands } from "@/lib/plan/expectation/where-it-stands";

type Props = { at: number; title: string; derived: Stands };

/** Where one expectation stands, in words; the page's own finding is only the first suggestion. */
export function StandsFields({ at, title, derived }: Props) {
  const number = at + 1;
  return (
    <>
      <Field
        kind="select"
        name={`event.stands.${at}.stands`}
        label={words("plan.form.checkIn.stands", { number })}
        hint={title}
        value={derived}
        choices={whereItStands.map((value) => ({
          value,
          label: words(`plan.stands.inWords.${value}`),
        }))}
      />
      <Field
        kind="long"
        name={`event.stands.${at}.words`}
        label={words("plan.form.checkIn.standsWords", { number })}
        rows={2}
      />
    </>
  );
}
