import { afterAll, describe, expect, test } from "vitest";
import { bunched, drawn, evenly, type Random, skewed, spread } from "./chance";
import { count, minutes, type Series, share, simulate } from "./simulate";

type Row = readonly [what: string, series: Series];

const before = 8;
const startOf = (random: Random, one: (random: Random) => number) => ({
  value: Array.from({ length: before }, () => one(random)).reduce((all, value) => all + value, 0),
  weeks: before,
});

/** Shares of every small size, at starts that its weeks can and cannot show, in both directions. */
const shares = [1, 2, 3, 4, 5, 8, 20].flatMap((of) =>
  [40, 50, 59, 61, 66, 74, 79, 89].flatMap((percent): Row[] => [
    [
      `${of} a week at ${percent} %`,
      (random) => ({
        measure: share({ value: percent, of: 100 }),
        week: () => drawn(random, of, percent / 100),
      }),
    ],
    [
      `${of} a week at ${percent} %, lower is better`,
      (random) => ({
        measure: share({ value: percent, of: 100 }, "lower"),
        week: () => drawn(random, of, percent / 100),
      }),
    ],
    [
      `${of} a week at ${percent} %, the start from eight weeks before`,
      (random) => ({
        measure: share(drawn(random, before * of, percent / 100)),
        week: () => drawn(random, of, percent / 100),
      }),
    ],
  ]),
);

const ofEach = <T>(ways: Record<string, T>, rows: (how: string, way: T) => Row[]) =>
  Object.entries(ways).flatMap(([how, way]) => rows(how, way));

/** Counts around every start, spread by chance alone or coming in bunches. */
const counts = [0.5, 1.1, 1.5, 1.9, 2.1, 3, 4.5, 7, 12].flatMap((mean) =>
  ofEach({ "spread by chance": spread, "in bunches": bunched }, (how, one) => [
    [
      `${mean} a week ${how}`,
      (random) => ({
        measure: count({ value: mean }),
        week: () => ({ value: one(random, mean) }),
      }),
    ],
    [
      `${mean} a week ${how}, the start from eight weeks before`,
      (random) => ({
        measure: count(startOf(random, () => one(random, mean))),
        week: () => ({ value: one(random, mean) }),
      }),
    ],
  ]),
);

/** Minutes around a middle that is known, or around the mean of eight weeks before. */
const durations = ofEach(
  {
    even: evenly,
    "a little skewed": (random: Random) => skewed(random, 0.3),
    skewed: (random: Random) => skewed(random, 0.5),
  },
  (how, one) => [
    [
      `minutes, ${how}`,
      (random) => ({ measure: minutes({ value: 1 }), week: () => ({ value: one(random) }) }),
    ],
    [
      `minutes, ${how}, the start a mean of eight weeks before`,
      (random) => ({
        measure: minutes(startOf(random, one)),
        week: () => ({ value: one(random) }),
      }),
    ],
  ],
);

const percent = (rate: number) => `${(100 * rate).toFixed(1)} %`;

describe.each([
  ["shares", shares],
  ["counts", counts],
  ["minutes", durations],
])("nine weeks of %s without change are called lasting in at most 7 %%", (kind, rows) => {
  const rates: { what: string; rate: number }[] = [];

  test.each(rows)("%s", (what, series) => {
    const { rate } = simulate(series);
    rates.push({ what, rate });
    expect(rate).toBeLessThanOrEqual(0.07);
  });

  afterAll(() => {
    const mean = rates.reduce((all, { rate }) => all + rate, 0) / rates.length;
    const [worst] = rates.toSorted((a, b) => b.rate - a.rate);
    console.log(
      `${kind}, ${rates.length} ways: lasting in ${percent(mean)} on average, at most ${percent(worst?.rate ?? 1)} (${worst?.what})`,
    );
  });
});

/** A change that comes in a week, and in how many cases at least it is found by week 9. */
const changes: [what: string, least: number, change: (from: number) => Series][] = [
  [
    "5 a week go from 60 to 90 %",
    0.6,
    (from) => (random) => ({
      measure: share({ value: 24, of: 40 }),
      week: (n) => drawn(random, 5, n < from ? 0.6 : 0.9),
    }),
  ],
  [
    "5 a week go from 59 to 90 %",
    0.8,
    (from) => (random) => ({
      measure: share({ value: 59, of: 100 }),
      week: (n) => drawn(random, 5, n < from ? 0.59 : 0.9),
    }),
  ],
  [
    "3 a week go from 50 to 90 %",
    0.8,
    (from) => (random) => ({
      measure: share({ value: 12, of: 24 }),
      week: (n) => drawn(random, 3, n < from ? 0.5 : 0.9),
    }),
  ],
  [
    "a count goes from 4 to 1.5 a week",
    0.6,
    (from) => (random) => ({
      measure: count({ value: 32, weeks: 8 }),
      week: (n) => ({ value: spread(random, n < from ? 4 : 1.5) }),
    }),
  ],
  [
    "minutes are halved",
    0.25,
    (from) => (random) => ({
      measure: minutes({ value: 1 }),
      week: (n) => ({ value: skewed(random, 0.5) * (n < from ? 1 : 0.5) }),
    }),
  ],
];

describe.each(changes)("a real change is found by week 9: %s", (what, least, change) => {
  test.each([1, 2, 3])("in week %i", (from) => {
    const { rate, middle } = simulate(change(from));
    console.log(
      `${what} in week ${from}: lasting in ${percent(rate)}, half of them by week ${middle}`,
    );
    expect(rate).toBeGreaterThan(least);
  });
});
