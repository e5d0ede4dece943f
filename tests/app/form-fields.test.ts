import { expect, test } from "vitest";
import { readFields } from "@/app/ui/form-fields";

function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return readFields(form);
}

test("a comment that was written goes along with its place and its id", () => {
  expect(
    read({
      "event.comments.3.id:beside": "an id",
      "event.comments.3.place:beside": "intent",
      "event.comments.3.text": "Say what you want for her.",
    }),
  ).toEqual({
    event: { comments: [{ text: "Say what you want for her.", id: "an id", place: "intent" }] },
  });
});

test("a comment that was left empty is not there, nor are its place and its id", () => {
  expect(
    read({
      "event.type": "plan_returned",
      "event.comments.0.id:beside": "an id",
      "event.comments.0.place:beside": "intent",
      "event.comments.0.text": "",
    }),
  ).toEqual({ event: { type: "plan_returned" } });
});

test("a day is read as its writer types it, and what is no day stays as it was typed", () => {
  expect(
    read({
      "event.happenedOn:on": "4 December 2026",
      "event.startsOn:on": "04/12/2026",
      "event.endsOn:on": "2026-12-04",
      "event.line:on": "next week",
    }),
  ).toEqual({
    event: {
      happenedOn: "2026-12-04",
      startsOn: "2026-12-04",
      endsOn: "2026-12-04",
      line: "next week",
    },
  });
});

test("a typed day and a time in a zone are one instant", () => {
  expect(
    read({
      "event.at:day": "4 December 2026",
      "event.at:time": "18:00",
      "event.at:zone": "Europe/Dublin",
    }),
  ).toEqual({ event: { at: "2026-12-04T18:00:00.000Z" } });
});

test("a moment is understood as it was typed: a day without a year lies near today, a time has 24 hours", () => {
  const form = new FormData();
  const typed = {
    "at:day": "4 Dec",
    "at:time": "2 pm",
    "at:zone": "Europe/Dublin",
    "on:on": "3 Feb",
  };
  for (const [name, value] of Object.entries(typed)) form.append(name, value);
  const near = { today: "2026-11-22" };
  expect(readFields(form, near)).toEqual({ at: "2026-12-04T14:00:00.000Z", on: "2027-02-03" });
});
