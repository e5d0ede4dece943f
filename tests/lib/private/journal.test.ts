import { expect, test } from "vitest";
import { changing, journalAsJson, journalAsText, writing } from "@/lib/private/journal";
import { idOf } from "../../cast";

const entry = (n: number, text: string) => ({
  entryId: idOf(n),
  writtenAt: `2026-10-0${n}T09:00:00.000Z`,
  changedAt: null,
  version: 1,
  text,
});
const entries = [entry(1, "First.\nSecond line."), entry(2, "مرحبا 🙂")];

test("a journal leaves as text that a person reads and as data that a program reads", () => {
  expect(journalAsText(entries, ({ writtenAt }) => writtenAt)).toBe(
    "2026-10-01T09:00:00.000Z\n\nFirst.\nSecond line.\n\n\n2026-10-02T09:00:00.000Z\n\nمرحبا 🙂\n",
  );
  expect(JSON.parse(journalAsJson(entries)).entries[1]).toEqual({
    entryId: idOf(2),
    writtenAt: "2026-10-02T09:00:00.000Z",
    changedAt: null,
    text: "مرحبا 🙂",
  });
  expect(JSON.parse(journalAsJson([]))).toEqual({ entries: [] });
});

test("an entry has words, up to 10,000 characters", () => {
  for (const text of ["a", "x".repeat(10_000)])
    expect(writing.safeParse({ id: idOf(1), text }).success).toBe(true);
  for (const text of ["", "  ", "x".repeat(20_000), "a\u0000b", "\ud800"])
    expect(writing.safeParse({ id: idOf(1), text }).success).toBe(false);
  expect(changing.safeParse({ id: idOf(1), type: "changed", text: "a" }).success).toBe(false);
  expect(changing.safeParse({ id: idOf(1), type: "removed" }).success).toBe(true);
});
