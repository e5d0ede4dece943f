import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/time/day";
import { claim } from "@/lib/trend/claim";
import { type MeasureShape, startLevel } from "@/lib/trend/measure";
import { runAboveStart } from "@/lib/trend/run";
import { points, type Span, type WeekValue } from "@/lib/trend/series";
import { atStandard } from "@/lib/trend/standard";
import { sentences } from "./say";

const startsOn = "2026-01-05";
const calendar = { weekdays: [1, 2, 3, 4, 5], holidays: [] };
const span: Span = { startsOn, endsOn: "2026-03-06", pauses: [], calendar };

const errors: MeasureShape = {
  kind: "count",
  better: "lower",
  start: { value: 32, weeks: 8 },
  target: { value: 4, over: "window", weeks: 4 },
};

type Given = number | null | Omit<WeekValue, "weekOf">;
const series = (measure: MeasureShape, given: Given[], within = span) =>
  points(
    measure,
    given.map((one, i) => ({
      weekOf: addDays(startsOn, 7 * i),
      ...(typeof one === "object" && one !== null ? one : { value: one }),
    })),
    within,
  );
const keys = (given: Given[], measure = errors) =>
  claim(measure, series(measure, given)).says.map(({ key }) => key);

describe("what may be said", () => {
  test("of two weeks: too few to tell; of three: what they show", () => {
    expect(keys([1, 1])).toEqual(["too_few_weeks"]);
    expect(keys([3, 3, 3])).toEqual(["above_start", "not_yet_lasting"]);
  });

  test("five weeks of a share are not lasting, six are; a count takes seven and minutes eight", () => {
    const of = (kind: MeasureShape["kind"], weeks: number) =>
      keys(
        Array.from({ length: weeks }, () => ({ value: 1, ...(kind === "share" && { of: 4 }) })),
        { ...errors, kind, start: { value: 2, ...(kind === "share" && { of: 4 }) } },
      );
    for (const [kind, weeks] of [
      ["share", 6],
      ["count", 7],
      ["minutes", 8],
    ] as const) {
      expect(of(kind, weeks - 1)).toContain("not_yet_lasting");
      expect(of(kind, weeks)).toContain("lasting");
    }
  });

  test("a week less than half a unit above the start adds nothing to lasting, and ends nothing", () => {
    const measure: MeasureShape = {
      kind: "share",
      better: "higher",
      start: { value: 59, of: 100 },
      target: { value: 5, of: 5, over: "each_week", weeks: 4 },
    };
    const of5 = (...values: number[]) => values.map((value) => ({ value, of: 5 }));
    expect(keys(of5(3, 3, 3, 3, 3, 3, 3, 3, 3), measure)).toEqual([
      "above_start",
      "too_near",
      "not_yet_lasting",
    ]);
    expect(keys(of5(4, 4, 4, 3, 4, 4, 4), measure)).toEqual(["lasting"]);
    expect(keys(of5(4, 4, 4, 2, 4, 4, 4), measure)).toContain("above_start");
    expect(sentences(claim(measure, series(measure, of5(4, 4, 3, 4, 4, 4))))).toBe(
      "Above where you started for 6 weeks. One of them lies too near the start to tell. One more is needed before it is called lasting.",
    );
  });

  test("a value on the starting line is not better", () => {
    expect(keys([3, 3, 3, 4])).toEqual(["counted"]);
    expect(keys([3, 3, 4, 3, 3, 3])).toEqual(["above_start", "not_yet_lasting"]);
  });

  test("only the last weeks speak: what was good before a setback is not claimed now", () => {
    expect(keys([3, 3, 3, 3, 3, 3, 3, 9])).toEqual(["counted"]);
  });

  test("where lower is better, better is below", () => {
    expect(sentences(claim(errors, series(errors, [3, 3, 3, 3, 3, 3, 3])))).toBe(
      "Below where you started, held for 7 weeks: lasting.",
    );
    expect(sentences(claim(errors, series(errors, [3, 3, 3])))).toBe(
      "Below where you started for 3 weeks. 4 more are needed before it is called lasting.",
    );
  });

  test("the standard is said apart, even where no trend can be", () => {
    expect(keys([9, 9, 9, 1])).toEqual(["at_standard"]);
  });

  test("worse weeks are never put into words", () => {
    expect(keys([9, 9, 9, 9, 9, 9, 9])).toEqual(["counted"]);
  });

  test("a start with few events is no reason for silence once there are many", () => {
    const few = { ...errors, start: { value: 4, weeks: 8 } };
    expect(keys([2, 2, 2, 2], few)).toEqual(["counted"]);
    expect(keys([1, 0, 1, 0], few)).toEqual(["rare"]);
    expect(keys([1, 0, 0, 0, 0], few)).toEqual(["none_lately"]);
    expect(keys([0, 0, 0], few)).toEqual(["rare"]);
  });

  test("whatever happens, a lasting count needs seven counted weeks and all of the last seven better", () => {
    const week = fc.oneof(
      fc.nat({ max: 8 }),
      fc.constant(null),
      fc.constant({ value: 1, leftOut: "whole" as const }),
    );
    fc.assert(
      fc.property(fc.array(week, { maxLength: 9 }), (given) => {
        const counted = given.filter((one) => typeof one === "number");
        const isLasting = counted.length >= 7 && counted.slice(-7).every((value) => value < 4);
        expect(keys(given).includes("lasting")).toBe(isLasting);
      }),
    );
  });
});

describe("a week left out", () => {
  const out = { value: 9, leftOut: "whole" as const, reason: "no phone cover" };

  test("whole neither counts nor breaks the row, however bad it was", () => {
    expect(runAboveStart(series(errors, [3, out, 3, out, 3])).map(({ week }) => week)).toEqual([
      1, 3, 5,
    ]);
  });

  test("the same week, counted, breaks it", () => {
    expect(runAboveStart(series(errors, [3, 9, 3, 9, 3])).map(({ week }) => week)).toEqual([5]);
  });

  test("in part counts with the rest of its units", () => {
    const part = { value: 3, leftOut: "part" as const, leftOutUnits: 2 };
    const made = series(errors, [3, part, 3]);
    expect(made[1]).toMatchObject({ state: "part", leftOutUnits: 2 });
    expect(runAboveStart(made)).toHaveLength(3);
  });
});

describe("the weeks of a plan", () => {
  test("run from the Monday of its first day to the week of its last, those to come included", () => {
    const made = series(errors, [3], { ...span, startsOn: "2026-01-07", endsOn: "2026-02-02" });
    expect(made.map(({ weekOf, state }) => [weekOf, state])).toEqual([
      ["2026-01-05", "counted"],
      ["2026-01-12", "open"],
      ["2026-01-19", "open"],
      ["2026-01-26", "open"],
      ["2026-02-02", "open"],
    ]);
  });

  test("with most working days in a pause do not count, with few do", () => {
    const paused = (fromOn: string, onOn: string | null) =>
      series(errors, [3, 3, 3], { ...span, endsOn: "2026-01-23", pauses: [{ fromOn, onOn }] }).map(
        ({ state }) => state,
      );
    expect(paused("2026-01-12", "2026-01-15")).toEqual(["counted", "paused", "counted"]);
    expect(paused("2026-01-15", "2026-01-19")).toEqual(["counted", "counted", "counted"]);
    expect(paused("2026-01-14", null)).toEqual(["counted", "paused", "paused"]);
  });
});

describe("the standard", () => {
  const share = (target: MeasureShape["target"]): MeasureShape => ({
    kind: "share",
    better: "higher",
    start: { value: 1, of: 2 },
    target,
  });
  const of5 = (...values: number[]) => values.map((value) => ({ value, of: 5 }));

  test("in each of the last weeks: one week below it and it is not reached", () => {
    const measure = share({ value: 4, of: 5, over: "each_week", weeks: 4 });
    expect(atStandard(measure, series(measure, of5(1, 4, 5, 4, 4)))).toMatchObject({
      isReached: true,
      weeksInARow: 4,
    });
    expect(atStandard(measure, series(measure, of5(4, 3, 5, 4)))).toMatchObject({
      isReached: false,
      met: 3,
      weeksInARow: 2,
    });
    expect(atStandard(measure, series(measure, of5(5, 5, 5)))).toMatchObject({
      isReached: false,
      met: 3,
      of: 4,
    });
  });

  test("over a window: the sum decides, and a window not yet full is not reached", () => {
    expect(atStandard(errors, series(errors, [9, 1, 2, 0, 1]))).toMatchObject({
      isReached: true,
      met: 4,
    });
    expect(atStandard(errors, series(errors, [9, 1, 2, 0, 2]))).toMatchObject({
      isReached: false,
      met: 5,
    });
    expect(atStandard(errors, series(errors, [0, 0, 0]))).toMatchObject({ isReached: false });
  });

  test("over the last units: nothing is claimed that hangs on the order within a week", () => {
    const measure = share({ value: 7, of: 8, over: "units" });
    expect(atStandard(measure, series(measure, of5(5, 5)))).toMatchObject({
      isReached: true,
      met: 8,
      of: 8,
    });
    expect(atStandard(measure, series(measure, of5(3, 5)))).toMatchObject({
      isReached: false,
      met: 6,
      metAtBest: 8,
    });
    expect(atStandard(measure, series(measure, of5(5)))).toMatchObject({
      isReached: false,
      met: 5,
      of: 5,
    });
  });

  test("over the last units where lower is better: the worse order counts as well", () => {
    const measure = { ...share({ value: 1, of: 8, over: "units" }), better: "lower" as const };
    expect(atStandard(measure, series(measure, of5(0, 1)))).toMatchObject({
      isReached: true,
      met: 1,
    });
    expect(atStandard(measure, series(measure, of5(1, 1)))).toMatchObject({
      isReached: false,
      met: 2,
      metAtBest: 1,
    });
  });
});

describe("the starting line", () => {
  test("is a share, or what one week had", () => {
    expect(startLevel(errors)).toBe(4);
    expect(startLevel({ ...errors, kind: "share", start: { value: 23, of: 38 } })).toBeCloseTo(
      0.605,
      3,
    );
    expect(startLevel({ ...errors, kind: "minutes", start: { value: 40 } })).toBe(40);
  });
});
