import { DayInput } from "@/app/ui/day-input";
import { InWords } from "@/app/ui/in-words";
import { type Filter, FilterField } from "./filter-field";

export function FilterDay(filter: Filter) {
  const { name, label, value } = filter;
  return (
    <FilterField
      filter={filter}
      control={(id) => (
        <InWords>
          <DayInput said={{ id, name }} label={label} value={value} />
        </InWords>
      )}
    />
  );
}
