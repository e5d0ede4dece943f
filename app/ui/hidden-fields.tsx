type Props = { id: string; more?: Record<string, string | number> };

export function HiddenFields({ id, more = {} }: Props) {
  return (
    <>
      <input type="hidden" name="id" value={id} readOnly />
      {Object.entries(more).map(([name, value]) => (
        <input
          key={name}
          type="hidden"
          name={typeof value === "number" ? `${name}:number` : name}
          value={value}
          readOnly
        />
      ))}
    </>
  );
}
