import { DayInput } from "@/app/ui/day-input";
import { InWords } from "@/app/ui/in-words";

type Props = { name: string; label: string; value?: string };

export function FilterDay({ name, label, value }: Props) {
  const id = `filter-${name}`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <InWords>
        <DayInput said={{ id, name }} label={label} value={value} />
      </InWords>
    </div>
  );
}
