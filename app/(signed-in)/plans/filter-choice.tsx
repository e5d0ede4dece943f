import type { Choice } from "@/app/ui/select-field";
import { type Filter, FilterField } from "./filter-field";

/** One question of a filter; the first choice leaves the list whole. */
export function FilterChoice({ choices, ...filter }: Filter & { choices: Choice[] }) {
  return (
    <FilterField
      filter={filter}
      control={(id) => (
        <select className="control" id={id} name={filter.name} defaultValue={filter.value ?? ""}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
