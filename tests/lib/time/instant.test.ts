import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMinutes, before, earlierInstant, instant, laterInstant } from "@/lib/time/instant";

const anyInstant = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());

describe("an instant", () => {
  test.each([
    ["2026-01-07T15:00:00.000Z", "2026-01-07T15:00:00.000Z"],
    ["2026-01-07T15:00:00Z", "2026-01-07T15:00:00.000Z"],
    ["2026-01-07T15:00:00+01:00", "2026-01-07T14:00:00.000Z"],
    ["2026-01-07T23:30:00.123456-05:00", "2026-01-08T04:30:00.123Z"],
  ])("%s is kept as %s", (given, kept) => {
    expect(instant.parse(given)).toBe(kept);
  });

  test.each([
    "2026-01-07T15:00:00",
    "2026-01-07",
    "2026-02-30T10:00:00Z",
    "2026-01-07T25:00:00Z",
    "1999-12-31T23:59:59Z",
    "2101-01-01T00:00:00Z",
    "9999-12-31T23:59:59-01:00",
    "soon",
    "",
  ])("%j is none", (text) => {
    expect(instant.safeParse(text).success).toBe(false);
  });

  test("text order is time order, and reading an instant again changes nothing", () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (a, b) => {
        expect(instant.parse(a)).toBe(a);
        expect(before(a, b)).toBe(Date.parse(a) < Date.parse(b));
        expect([earlierInstant(a, b), laterInstant(a, b)]).toEqual([a, b].sort());
      }),
    );
  });

  test("minutes are added and taken off", () => {
    expect(addMinutes("2026-01-07T23:50:00.000Z", 15)).toBe("2026-01-08T00:05:00.000Z");
    expect(addMinutes("2026-01-08T00:05:00.000Z", -15)).toBe("2026-01-07T23:50:00.000Z");
  });
});
