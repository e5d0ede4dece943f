import { describe, expect, test } from "vitest";
import { type WorkedPlan, workedPlan } from "@/db/seed/worked-plan";
import { addDays } from "@/lib/time/day";
import { claim, standardSaid } from "@/lib/trend/claim";
import type { Amount, MeasureShape } from "@/lib/trend/measure";
import { runAboveStart } from "@/lib/trend/run";
import { type Point, points, type WeekValue } from "@/lib/trend/series";
import { atStandard } from "@/lib/trend/standard";
import { sentences, standardSentence } from "./say";

const startsOn = "2026-01-05";
const calendar = { weekdays: [1, 2, 3, 4, 5], holidays: [] };
const on = (dayOfPlan: number) => addDays(startsOn, dayOfPlan);
const weekly = (values: Omit<WeekValue, "weekOf">[]): WeekValue[] =>
  values.map((value, i) => ({ weekOf: on(7 * i), ...value }));
function amountOf(week: WorkedPlan["weeklyE2" | "weeklyE3"][number]): Amount {
  if (typeof week === "number") return { value: week };
  if (!Array.isArray(week)) return { value: week.told, of: week.events };
  const [value = 0, of] = week;
  return { value, of };
}
const percent = (series: Point[]) =>
  series.map(({ level }) => (level === null ? null : Math.round(level * 100)));
const inState = (series: Point[], state: Point["state"]) =>
  series.filter((point) => point.state === state).map(({ week }) => week);

describe("hand-offs on the late desk", () => {
  const { shifts = [], weeklyE2, weeklyE3, endDay } = workedPlan("plan-ops-handoffs");
  const span = { startsOn, endsOn: on(endDay), pauses: [], calendar };

  describe("a complete record at the end of each shift", () => {
    const measure: MeasureShape = {
      kind: "share",
      better: "higher",
      start: { value: 23, of: 38 },
      target: { value: 19, of: 20, over: "units" },
    };
    const weeks = Array.from({ length: 9 }, (_, i): WeekValue => {
      const week = shifts.filter(({ day }) => Math.floor(day / 7) === i);
      const count = (status: string) => week.filter((one) => one.status === status).length;
      return {
        weekOf: on(7 * i),
        value: count("complete"),
        of: count("complete") + count("incomplete"),
        leftOutUnits: count("excluded"),
      };
    });
    const series = points(measure, weeks, span);

    test("gives one point a week", () => {
      expect(percent(series)).toEqual([60, 67, 80, 75, 75, 100, 100, 100, 100]);
    });

    test("is above the start from week 2 to week 9, eight in a row: lasting", () => {
      expect(runAboveStart(series).map(({ week }) => week)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
      expect(claim(measure, series).says[0]).toEqual({
        key: "lasting",
        values: { better: "higher", weeks: 8, from: 2, to: 9 },
      });
      expect(sentences(claim(measure, series))).toBe(
        "Above where you started, held for 8 weeks: lasting. At the standard for 4 weeks.",
      );
    });

    test("leaves out three shifts, in weeks 2 and 8, and counts the rest of those weeks", () => {
      expect(inState(series, "part")).toEqual([2, 8]);
      expect(series.reduce((sum, { leftOutUnits }) => sum + leftOutUnits, 0)).toBe(3);
    });

    test("is at its standard of 19 of the last 20, whatever the order within week 5", () => {
      expect(atStandard(measure, series)).toEqual({
        isReached: true,
        met: 19,
        metAtBest: 20,
        of: 20,
        weeksInARow: 4,
      });
      expect(standardSentence(standardSaid(measure, series))).toBe(
        "At least 19 of the last 20 counted.",
      );
    });
  });

  describe("no open item lost", () => {
    const measure: MeasureShape = {
      kind: "count",
      better: "lower",
      start: { value: 7, weeks: 8 },
      target: { value: 1, over: "window", weeks: 4 },
    };
    const series = points(measure, weekly(weeklyE2.map(amountOf)), span);

    test("is too rare for a trend: only that there was none in the last four weeks is said", () => {
      expect(claim(measure, series).shows).toBe("list");
      expect(sentences(claim(measure, series))).toBe(
        "None in the last 4 weeks. Too few to show a trend.",
      );
    });

    test("is at its standard", () => {
      expect(atStandard(measure, series)).toMatchObject({ isReached: true, met: 0, of: null });
      expect(standardSentence(standardSaid(measure, series))).toBe("None in the last 4 weeks.");
    });

    test("a week earlier there was one, and the count is said", () => {
      expect(sentences(claim(measure, series.slice(0, 8)))).toBe(
        "4 in 8 weeks. Too few to show a trend.",
      );
    });
  });

  describe("a message when a hand-off will not be ready", () => {
    const measure: MeasureShape = {
      kind: "share",
      better: "higher",
      start: { value: 11, of: 15 },
      target: { value: 1, of: 1, over: "window", weeks: 4 },
    };
    const weeks = weekly(weeklyE3.map(amountOf));
    const series = points(measure, weeks, span);

    test("is a list of nine events in nine weeks, not a line", () => {
      expect(claim(measure, series).shows).toBe("list");
      expect(sentences(claim(measure, series))).toBe("9 in 9 weeks. Too few to show a trend.");
    });

    test("is at its standard: one of one in the last four weeks", () => {
      expect(atStandard(measure, series)).toMatchObject({ isReached: true, met: 1, of: 1 });
    });
  });
});

describe("depth and timing of code reviews", () => {
  const { weeklyE1 = [], weeklyE2, weeklyE3 } = workedPlan("plan-eng-reviews");
  const span = {
    startsOn,
    endsOn: on(66),
    pauses: [{ fromOn: on(21), onOn: on(25) }],
    calendar,
  };

  describe("an approval that says what was looked at", () => {
    const measure: MeasureShape = {
      kind: "share",
      better: "higher",
      start: { value: 9, of: 20 },
      target: { value: 4, of: 5, over: "each_week", weeks: 4 },
    };
    const weeks = weekly(
      weeklyE1.map(({ meets, of, counted, why }) => ({
        value: meets,
        of,
        leftOut: counted ? null : "whole",
        reason: why,
      })),
    );
    const before = points(measure, weeks.slice(0, 8), span);
    const after = points(measure, weeks, span);

    test("on day 57 has five counted weeks above the start, one more is needed", () => {
      expect(percent(runAboveStart(before))).toEqual([60, 60, 80, 60, 80]);
      expect(runAboveStart(before).map(({ week }) => week)).toEqual([3, 5, 6, 7, 8]);
      expect(sentences(claim(measure, before))).toBe(
        "Above where you started for 5 weeks. One more is needed before it is called lasting. At the standard for 1 week.",
      );
    });

    test("draws weeks 1, 2 and 4 hollow, with the reason", () => {
      expect(inState(before, "left_out")).toEqual([1, 2, 4]);
      expect(before[0]).toMatchObject({ level: 0.4, reason: weeklyE1[0]?.why });
    });

    test("has a place for the weeks to come", () => {
      expect(inState(before, "open")).toEqual([9, 10]);
    });

    test("on day 63 has six and is lasting, while the standard is at 3 of 4", () => {
      expect(claim(measure, after).says[0]).toEqual({
        key: "lasting",
        values: { better: "higher", weeks: 6, from: 3, to: 9 },
      });
      expect(atStandard(measure, after)).toMatchObject({ isReached: false, met: 3, of: 4 });
      expect(standardSentence(standardSaid(measure, after))).toBe(
        "3 of the last 4 counted weeks at the standard.",
      );
    });
  });

  describe("asking the owner", () => {
    const measure: MeasureShape = {
      kind: "share",
      better: "higher",
      start: { value: 5, of: 9 },
      target: { value: 8, of: 9, over: "window", weeks: 4 },
    };
    const weeks = weekly(weeklyE2.map(amountOf));
    const series = points(measure, weeks, span);

    test("is shown as counts, and no trend is claimed", () => {
      expect(claim(measure, series)).toMatchObject({ shows: "list", says: [{ key: "rare" }] });
    });

    test("stands at 8 of 9 in the last four weeks", () => {
      expect(atStandard(measure, series)).toMatchObject({ isReached: true, met: 8, of: 9 });
    });
  });

  describe("a first answer within one working day", () => {
    const measure: MeasureShape = {
      kind: "share",
      better: "higher",
      start: { value: 17, of: 37 },
      target: { value: 4, of: 5, over: "window", weeks: 4 },
    };
    const weeks = weekly(weeklyE3.map(amountOf));
    const series = points(measure, weeks, span);

    test("does not count the week that was paused, and is above the start in all others", () => {
      expect(inState(series, "paused")).toEqual([4]);
      const rest = series.filter(({ state }) => state === "counted");
      expect(percent(rest)).toEqual([50, 63, 86, 75, 88, 67, 89, 88]);
      expect(claim(measure, series).says[0]).toEqual({
        key: "lasting",
        values: { better: "higher", weeks: 8, from: 1, to: 9 },
      });
    });

    test("stands at 28 of 34 in the last four weeks", () => {
      expect(atStandard(measure, series)).toMatchObject({ isReached: true, met: 28, of: 34 });
      expect(standardSentence(standardSaid(measure, series))).toBe("28 of 34 in the last 4 weeks.");
    });
  });
});
