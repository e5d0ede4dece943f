import { expect, test } from "vitest";
import { typedTime } from "@/lib/time/typed-time";

test("a time is understood as people write it", () => {
  const said = {
    "9": "09:00",
    "14:30": "14:30",
    "14.30": "14:30",
    "1430": "14:30",
    "14h30": "14:30",
  };
  const inHalves = { "2 pm": "14:00", "12am": "00:00", "12:15 PM": "12:15", "9:05 a.m.": "09:05" };
  for (const [typed, time] of Object.entries({ ...said, ...inHalves }))
    expect(typedTime(typed), typed).toBe(time);
});

test("what names no time is not guessed at", () => {
  for (const typed of ["", "noon", "24:00", "9:60", "13 pm", "0 am", "9:5", "12345"])
    expect(typedTime(typed), typed).toBeNull();
});
