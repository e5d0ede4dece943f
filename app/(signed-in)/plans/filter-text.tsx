import { type Filter, FilterField } from "./filter-field";

export function FilterText(filter: Filter) {
  return (
    <FilterField
      filter={filter}
      control={(id) => (
        <input
          className="control"
          id={id}
          type="search"
          name={filter.name}
          defaultValue={filter.value}
          autoComplete="off"
          maxLength={120}
        />
      )}
    />
  );
}
