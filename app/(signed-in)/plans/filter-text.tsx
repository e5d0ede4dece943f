type Props = { name: string; label: string; value?: string };

export function FilterText({ name, label, value }: Props) {
  const id = `filter-${name}`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="control"
        id={id}
        type="search"
        name={name}
        defaultValue={value}
        autoComplete="off"
        maxLength={120}
      />
    </div>
  );
}
