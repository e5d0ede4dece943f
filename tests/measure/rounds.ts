export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle time of one read after the other, in milliseconds. */
export async function middleTime(reads: number, read: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < reads; n += 1) {
    const began = performance.now();
    await read();
    times.push(performance.now() - began);
  }
  return median(times);
}

interface Pair {
  readonly rounds: number;
  readonly one: () => Promise<number>;
  readonly other: () => Promise<number>;
  readonly say: (line: string) => void;
}

/** A noisy machine slows both alike: measured in turn, the median of the rounds' ratios one/other. */
export async function pairedRatio({ rounds, one, other, say }: Pair): Promise<number> {
  const ratios: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const ofOne = await one();
    const ofOther = await other();
    ratios.push(ofOne / ofOther);
    say(
      `round ${round}: ${ofOne.toFixed(2)} / ${ofOther.toFixed(2)} = ${(ofOne / ofOther).toFixed(3)}`,
    );
  }
  return median(ratios);
}
