import { Unbroken } from "./unbroken";

export type Place = { id: string; label: string; deeper?: boolean };

export function Places({ places, current }: { places: Place[]; current?: string }) {
  return (
    <ul>
      {places.map(({ id, label, deeper }) => (
        <li key={id} className={deeper ? "deeper" : undefined}>
          <a href={`#${id}`} aria-current={id === current ? "true" : undefined}>
            <Unbroken text={label} />
          </a>
        </li>
      ))}
    </ul>
  );
}
