type Props = { name: string; label: string; value?: string };

export function FilterDay({ name, label, value }: Props) {
  const id = `filter-${name}`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input className="control" id={id} type="date" name={name} defaultValue={value} />
    </div>
  );
}
