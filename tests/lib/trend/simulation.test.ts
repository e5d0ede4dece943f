import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/time/day";
import { claim } from "@/lib/trend/claim";
import type { Amount, MeasureShape } from "@/lib/trend/measure";
import { points } from "@/lib/trend/series";

const startsOn = "2026-01-05";
const span = {
  startsOn,
  endsOn: addDays(startsOn, 62),
  pauses: [],
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: [] },
};
const runs = 1_000;

function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const drawn = (random: Random, of: number, rate: number): Amount => ({
  value: Array.from({ length: of }, random).filter((one) => one < rate).length,
  of,
});

/** The week in which a series is first called lasting, or null. */
function lastingIn(measure: MeasureShape, amounts: Amount[]): number | null {
  const weeks = amounts.map((amount, i) => ({ weekOf: addDays(startsOn, 7 * i), ...amount }));
  const week = weeks.findIndex((_, i) =>
    claim(measure, points(measure, weeks.slice(0, i + 1), span)).says.some(
      ({ key }) => key === "lasting",
    ),
  );
  return week < 0 ? null : week + 1;
}

type Series = (random: Random) => { measure: MeasureShape; week: (n: number) => Amount };

function simulate(what: string, series: Series) {
  const random = chance(20_260_105);
  const found: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { measure, week } = series(random);
    const lasting = lastingIn(
      measure,
      Array.from({ length: 9 }, (_, i) => week(i + 1)),
    );
    if (lasting !== null) found.push(lasting);
  }
  const rate = found.length / runs;
  const middle = found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? null;
  console.log(`${what}: lasting in ${(100 * rate).toFixed(1)} %, half of them by week ${middle}`);
  return { rate, middle };
}

const minutes: MeasureShape = {
  kind: "minutes",
  better: "lower",
  start: { value: 0.5 },
  target: { value: 0.2, over: "each_week", weeks: 4 },
};

const share = (start: Amount): MeasureShape => ({
  kind: "share",
  better: "higher",
  start,
  target: { value: 19, of: 20, over: "units" },
});

describe("nine weeks by pure chance are seldom called lasting", () => {
  test("when half of all weeks lie on either side of the start", () => {
    const { rate } = simulate("no change, start is the median", (random) => ({
      measure: minutes,
      week: () => ({ value: random() }),
    }));
    expect(rate).toBeGreaterThan(0.01);
    expect(rate).toBeLessThanOrEqual(0.07);
  });

  test("when five shifts a week are counted against the rate they have always had", () => {
    const { rate } = simulate("no change, 5 a week at 60 %", (random) => ({
      measure: share({ value: 3, of: 5 }),
      week: () => drawn(random, 5, 0.6),
    }));
    expect(rate).toBeLessThanOrEqual(0.07);
  });

  test("when events are rare", () => {
    const { rate } = simulate("no change, 0.5 a week", (random) => ({
      measure: {
        kind: "count",
        better: "lower",
        start: { value: 4, weeks: 8 },
        target: { value: 1, over: "window", weeks: 4 },
      },
      week: () => ({ value: drawn(random, 5, 0.1).value }),
    }));
    expect(rate).toBeLessThanOrEqual(0.01);
  });
});

describe("a start just under what few units can show is the weak spot of the rule", () => {
  test("at 59 % three of five is already above it, and chance alone is called lasting too often", () => {
    const { rate } = simulate("no change, 5 a week at 59 %", (random) => ({
      measure: share({ value: 59, of: 100 }),
      week: () => drawn(random, 5, 0.59),
    }));
    expect(rate).toBeGreaterThan(0.07);
    expect(rate).toBeLessThanOrEqual(0.25);
  });
});

describe("a real change is found in most cases by week 9", () => {
  test.each([
    ["from 60 % to 90 % in week 1", 1],
    ["from 60 % to 90 % in week 3", 3],
  ])("%s", (what, from) => {
    const { rate, middle } = simulate(what, (random) => ({
      measure: share({ value: 24, of: 40 }),
      week: (n) => drawn(random, 5, n < from ? 0.6 : 0.9),
    }));
    expect(rate).toBeGreaterThan(0.5);
    expect(middle).toBeLessThanOrEqual(9);
  });
});
