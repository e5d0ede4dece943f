import type { Amount } from "@/lib/trend/measure";

export type Random = () => number;

/** The same chance in every run. */
export function chance(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many units, each of them well at a rate. */
export const drawn = (random: Random, of: number, rate: number): Amount => ({
  value: Array.from({ length: of }, random).filter((one) => one < rate).length,
  of,
});

/** A count of events that know nothing of each other (Poisson). */
export function spread(random: Random, mean: number): number {
  const least = Math.exp(-mean);
  let [count, left] = [0, random()];
  while (left > least) {
    count += 1;
    left *= random();
  }
  return count;
}

/** The same count where one event brings others: its variance is twice its mean. */
export function bunched(random: Random, mean: number): number {
  let count = 0;
  for (let bunch = spread(random, mean * Math.LN2); bunch > 0; bunch--) {
    let size = 1;
    let weight = -1 / (2 * Math.log(0.5));
    for (let left = random() - weight; left > 0; left -= weight) {
      size += 1;
      weight *= (0.5 * (size - 1)) / size;
    }
    count += size;
  }
  return count;
}

const normal = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** As often above one as below it, and as far. */
export const evenly = (random: Random): number => Math.max(0, 1 + 0.25 * normal(random));

/** As often above one as below it, but farther above (log-normal). */
export const skewed = (random: Random, width: number): number => Math.exp(width * normal(random));
