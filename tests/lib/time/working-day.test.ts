import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  answerBy,
  isWorkingDay,
  workingCalendar,
  workingDaysFrom,
} from "@/lib/time/working-day";
import { anyStart } from "./arbitrary";

const weekdays = [1, 2, 3, 4, 5];
const calendar = { weekdays, holidays: ["2026-04-06"] };

describe("working days", () => {
  test("Friday plus one is Monday, and Tuesday when Monday is a holiday", () => {
    expect(addWorkingDays("2026-03-27", 1, calendar)).toBe("2026-03-30");
    expect(addWorkingDays("2026-04-03", 1, calendar)).toBe("2026-04-07");
  });

  test("minus one goes back to the last day that was worked", () => {
    expect(addWorkingDays("2026-04-07", -1, calendar)).toBe("2026-04-03");
  });

  test("a weekend counts for nobody who does not work then", () => {
    expect(workingDaysFrom("2026-03-27", "2026-03-29", calendar)).toBe(0);
    expect(workingDaysFrom("2026-03-27", "2026-03-29", { weekdays: [6, 7], holidays: [] })).toBe(2);
  });

  test("a calendar without a single weekday is refused", () => {
    expect(workingCalendar.safeParse({ weekdays: [], holidays: [] }).success).toBe(false);
    expect(workingCalendar.safeParse({ weekdays: [0], holidays: [] }).success).toBe(false);
    expect(workingCalendar.parse(calendar)).toEqual(calendar);
  });

  test("n working days on, n working days have passed, and the day itself is worked", () => {
    const few = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(anyStart, few, ({ from, calendar: any }, n) => {
        const to = addWorkingDays(from, n, any);
        expect(workingDaysFrom(from, to, any)).toBe(n);
        expect(isWorkingDay(to, any)).toBe(true);
        expect(addWorkingDays(from, 0, any)).toBe(from);
      }),
    );
  });

  test("from a day that is worked, there and back is the same day", () => {
    fc.assert(
      fc.property(anyStart, fc.integer({ min: -40, max: 40 }), ({ from, calendar: any }, n) => {
        fc.pre(isWorkingDay(from, any));
        expect(addWorkingDays(addWorkingDays(from, n, any), -n, any)).toBe(from);
      }),
    );
  });

  test("two stretches add up to the whole", () => {
    const near = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(anyStart, near, near, ({ from, calendar: any }, m, n) => {
        const middle = addWorkingDays(from, m, any);
        const end = addWorkingDays(middle, n, any);
        expect(workingDaysFrom(from, end, any)).toBe(m + n);
        expect(workingDaysFrom(end, from, any)).toBe(0 - (m + n));
      }),
    );
  });
});

describe("an answer is due at the end of the n-th working day after the question", () => {
  test.each([
    ["Monday noon", "2026-03-23T12:00:00.000Z", "Europe/Dublin", "2026-03-27T00:00:00.000Z"],
    [
      "Thursday, over the clock change",
      "2026-03-26T12:00:00.000Z",
      "Europe/Dublin",
      "2026-03-31T23:00:00.000Z",
    ],
    [
      "late on Monday in New York",
      "2026-03-10T02:00:00.000Z",
      "America/New_York",
      "2026-03-13T04:00:00.000Z",
    ],
    ["Saturday", "2026-03-21T12:00:00.000Z", "Europe/Dublin", "2026-03-26T00:00:00.000Z"],
    [
      "Thursday on Lord Howe",
      "2026-10-01T02:00:00.000Z",
      "Australia/Lord_Howe",
      "2026-10-06T13:00:00.000Z",
    ],
  ])("asked on %s", (_when, askedAt, where, due) => {
    expect(answerBy(askedAt, 3, calendar, where)).toBe(due);
  });
});
