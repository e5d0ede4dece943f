import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/time/day";
import { before } from "@/lib/time/instant";
import { at, dayOf, endOfDay, timeOfDay, zone } from "@/lib/time/zone";
import { anyDay, anyZone } from "./arbitrary";

const hoursOf = (on: string, where: string) =>
  (Date.parse(endOfDay(on, where)) - Date.parse(at(on, "00:00", where))) / 3_600_000;

describe("a zone", () => {
  test.each(["Europe/Dublin", "America/New_York", "Australia/Lord_Howe", "UTC"])(
    "%s is one",
    (name) => {
      expect(zone.parse(name)).toBe(name);
    },
  );

  test.each(["Europe/Nowhere", "+01:00", "", "Dublin"])("%j is none", (name) => {
    expect(zone.safeParse(name).success).toBe(false);
  });

  test("a time on the clock is two digits, a colon, two digits", () => {
    expect(timeOfDay.parse("08:00")).toBe("08:00");
    expect(timeOfDay.safeParse("24:00").success).toBe(false);
    expect(timeOfDay.safeParse("8:00").success).toBe(false);
  });
});

describe("three in the afternoon is three in the afternoon all year", () => {
  test.each([
    ["2026-01-07", "Europe/Dublin", "2026-01-07T15:00:00.000Z"],
    ["2026-07-08", "Europe/Dublin", "2026-07-08T14:00:00.000Z"],
    ["2026-01-07", "America/New_York", "2026-01-07T20:00:00.000Z"],
    ["2026-07-08", "America/New_York", "2026-07-08T19:00:00.000Z"],
    ["2026-01-07", "Australia/Lord_Howe", "2026-01-07T04:00:00.000Z"],
    ["2026-07-08", "Australia/Lord_Howe", "2026-07-08T04:30:00.000Z"],
  ])("on %s in %s", (on, where, moment) => {
    expect(at(on, "15:00", where)).toBe(moment);
  });
});

describe("when the clocks change", () => {
  test.each([
    ["2026-03-29", "Europe/Dublin", 23],
    ["2026-10-25", "Europe/Dublin", 25],
    ["2026-03-08", "America/New_York", 23],
    ["2026-11-01", "America/New_York", 25],
    ["2026-10-04", "Australia/Lord_Howe", 23.5],
    ["2026-04-05", "Australia/Lord_Howe", 24.5],
    ["2026-06-10", "Europe/Dublin", 24],
  ])("the day %s in %s lasts %d hours", (on, where, hours) => {
    expect(hoursOf(on, where)).toBe(hours);
  });

  test("a time that the clock skips becomes as much later", () => {
    expect(at("2026-03-29", "01:30", "Europe/Dublin")).toBe("2026-03-29T01:30:00.000Z");
    expect(at("2026-10-04", "02:15", "Australia/Lord_Howe")).toBe("2026-10-03T15:45:00.000Z");
  });

  test("of a time that the clock shows twice the first counts", () => {
    expect(at("2026-10-25", "01:30", "Europe/Dublin")).toBe("2026-10-25T00:30:00.000Z");
    expect(at("2026-11-01", "01:30", "America/New_York")).toBe("2026-11-01T05:30:00.000Z");
  });
});

describe("the end of a day", () => {
  test("the last millisecond belongs to the day, the end does not", () => {
    expect(endOfDay("2026-07-08", "Europe/Dublin")).toBe("2026-07-08T23:00:00.000Z");
    expect(dayOf("2026-07-08T22:59:59.999Z", "Europe/Dublin")).toBe("2026-07-08");
    expect(dayOf("2026-07-08T23:00:00.000Z", "Europe/Dublin")).toBe("2026-07-09");
  });

  test("each day ends where the next begins, everywhere", () => {
    fc.assert(
      fc.property(anyDay, anyZone, (on, where) => {
        const end = endOfDay(on, where);
        expect(dayOf(end, where)).toBe(addDays(on, 1));
        expect(before(at(on, "12:00", where), end)).toBe(true);
        expect(dayOf(at(on, "12:00", where), where)).toBe(on);
      }),
    );
  });
});
