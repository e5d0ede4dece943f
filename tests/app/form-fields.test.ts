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
