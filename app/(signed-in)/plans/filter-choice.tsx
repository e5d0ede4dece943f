import type { Choice } from "@/app/ui/select-field";

type Props = { name: string; label: string; choices: Choice[]; value?: string };

/** One question of a filter; the first choice leaves the list whole. */
export function FilterChoice({ name, label, choices, value = "" }: Props) {
  const id = `filter-${name}`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select className="control" id={id} name={name} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
