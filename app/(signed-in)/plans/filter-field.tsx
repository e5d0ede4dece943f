import type { ReactNode } from "react";

export type Filter = { name: string; label: string; value?: string };

type Props = { filter: Filter; control: (id: string) => ReactNode };

/** A label above the control by which a list is narrowed. */
export function FilterField({ filter: { name, label }, control }: Props) {
  const id = `filter-${name}`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {control(id)}
    </div>
  );
}
