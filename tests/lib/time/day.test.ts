import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, daysBetween, earlier, later, mondayOf, weekdayOf } from "@/lib/time/day";
import { anyDay } from "./arbitrary";

describe("a day", () => {
  test.each(["2000-01-01", "2024-02-29", "2026-12-31", "2100-12-31"])("%s is one", (text) => {
    expect(day.parse(text)).toBe(text);
  });

  test.each([
    "2026-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-1-1",
    "1999-12-31",
    "2101-01-01",
    "2026-01-01T00:00Z",
    " 2026-01-01",
    "",
  ])("%j is none", (text) => {
    expect(day.safeParse(text).success).toBe(false);
  });

  test("29 February is crossed in a leap year and in no other", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
  });

  test("a week begins on Monday", () => {
    expect(weekdayOf("2026-01-05")).toBe(1);
    expect(weekdayOf("2026-01-11")).toBe(7);
    expect(mondayOf("2026-01-11")).toBe("2026-01-05");
    expect(mondayOf("2026-01-05")).toBe("2026-01-05");
  });

  test("adding days and counting them are each other's opposite", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n);
        expect(addDays(addDays(from, n), -n)).toBe(from);
      }),
    );
  });

  test("text order is time order", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
        expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort());
      }),
    );
  });

  test("the Monday of a day is a Monday at most six days before it", () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(weekdayOf(mondayOf(on))).toBe(1);
        expect(daysBetween(mondayOf(on), on)).toBe(weekdayOf(on) - 1);
      }),
    );
  });
});
