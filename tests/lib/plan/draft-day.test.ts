import { expect, test } from "vitest";
import { typedDay, writtenDay } from "@/lib/plan/draft-day";

const british = "en-GB";

test("a day is understood in words and in figures, in the order of its reader", () => {
  for (const typed of [
    "4 December 2026",
    "4 dec 2026",
    "Fri 4 December 2026",
    "December 4, 2026",
    "4/12/2026",
    "04.12.26",
    "2026-12-04",
  ])
    expect(typedDay(typed, british), typed).toBe("2026-12-04");
  expect(typedDay("12/4/2026", "en-US")).toBe("2026-12-04");
  expect(typedDay("4. Dezember 2026", "de")).toBe("2026-12-04");
});

test("what names no day is not guessed at", () => {
  for (const typed of [
    "",
    "soon",
    "4 December",
    "31/2/2026",
    "32 May 2026",
    "12/2026",
    "4 De 2026",
  ])
    expect(typedDay(typed, british), typed).toBeNull();
});

test("a day without a year is the next one from today", () => {
  const near = { today: "2026-11-22" };
  for (const typed of ["4 Dec", "4 December", "Fri 4 December", "December 4"])
    expect(typedDay(typed, british, near), typed).toBe("2026-12-04");
  expect(typedDay("22 November", british, near)).toBe("2026-11-22");
  expect(typedDay("3 February", british, near)).toBe("2027-02-03");
  expect(typedDay("29 February", british, near)).toBe("2028-02-29");
  expect(typedDay("31 April", british, near)).toBeNull();
  expect(typedDay("December", british, near)).toBeNull();
});

test("where only days that are past can be meant, it is the last one", () => {
  const near = { today: "2026-11-22", last: "2026-11-22" };
  expect(typedDay("4 November", british, near)).toBe("2026-11-04");
  expect(typedDay("4 December", british, near)).toBe("2025-12-04");
});

test("a day comes back as its reader would type it", () => {
  expect(writtenDay("2026-12-04", british)).toBe("4 December 2026");
  expect(typedDay(writtenDay("2026-12-04", british), british)).toBe("2026-12-04");
});
