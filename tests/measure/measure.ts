/** What a figure must hold. A time differs from machine to machine and is only told in the short form; all else gates. */
export type Target = ({ atLeast: number } | { atMost: number } | { exactly: number }) & {
  readonly isTime?: true;
};

/** `full` takes as long as it needs; `short` says within a minute whether the promise still stands. */
export type Form = "full" | "short";

/** One way of measuring, the figures it gives and what each must hold. */
export interface Measure {
  readonly targets: Readonly<Record<string, Target>>;
  /** One line: what is done and counted. */
  readonly how: string;
  /** Gives one number for each name in `targets`. */
  run(form: Form, say: (line: string) => void): Promise<Readonly<Record<string, number>>>;
}

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly target: Target;
  readonly how: string;
  readonly holds: boolean;
}

export function holds(target: Target, value: number): boolean {
  if ("atLeast" in target) return value >= target.atLeast;
  if ("atMost" in target) return value <= target.atMost;
  return value === target.exactly;
}

export function targetInWords(target: Target): string {
  if ("atLeast" in target) return `≥ ${target.atLeast}`;
  if ("atMost" in target) return `≤ ${target.atMost}`;
  return `${target.exactly}`;
}
