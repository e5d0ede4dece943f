import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { eventTypes, planEvent } from "@/lib/plan/event";

const file = new URL("./event.golden.json", import.meta.url);

test("every shape that was ever recorded still reads as it was written", async () => {
  const golden: { type: string }[] = JSON.parse(await readFile(file, "utf8"));
  for (const event of golden) expect(planEvent.parse(event)).toEqual(event);
  expect(new Set(golden.map(({ type }) => type))).toEqual(new Set(eventTypes));
});

test.each([
  ["an unknown field", { type: "letter_read", extra: 1 }],
  ["an unknown event", { type: "plan_erased" }],
  ["a text of nothing", { type: "plan_withdrawn", reason: "   " }],
  ["a text of 20,000 characters", { type: "plan_withdrawn", reason: "x".repeat(20_000) }],
  ["a NUL", { type: "plan_withdrawn", reason: "a\u0000b" }],
  ["half a character", { type: "plan_withdrawn", reason: "\ud800" }],
  [
    "a link that runs something",
    {
      type: "promise_done",
      promiseId: "01930000-0000-7000-8000-000000000001",
      note: "Done.",
      evidence: [{ url: "javascript:alert(1)" }],
    },
  ],
])("%s is refused", (_, event) => {
  expect(planEvent.safeParse(event).success).toBe(false);
});

test("right-to-left text, emoji and one character are kept as they are", () => {
  for (const reason of ["שלום, זה בסדר", "👩‍🍳 fine", "x", "y".repeat(10_000)])
    expect(planEvent.parse({ type: "plan_withdrawn", reason })).toEqual({
      type: "plan_withdrawn",
      reason,
    });
});
