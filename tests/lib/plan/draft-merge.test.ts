import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeWritten, withTheirs } from "@/lib/plan/draft-merge";

const row = (id: string, text: string) => ({ id, text });

test("two places that do not touch are both taken in", () => {
  const base = { title: "Old", measure: { unit: "shifts", counted: "a" } };
  const theirs = { title: "New", measure: { unit: "shifts", counted: "a" } };
  const mine = { title: "Old", measure: { unit: "late shifts", counted: "a" } };
  expect(mergeWritten(base, theirs, mine)).toEqual({
    written: { title: "New", measure: { unit: "late shifts", counted: "a" } },
    conflicts: [],
  });
});

test("where both wrote, mine stands, the place is named, and the newer text can be chosen", () => {
  const base = { rows: [row("a", "Old")], title: "Same" };
  const theirs = { rows: [row("a", "Theirs")], title: "Same" };
  const mine = { rows: [row("a", "Mine")], title: "Same" };
  const { written, conflicts } = mergeWritten(base, theirs, mine);
  expect(written).toEqual(mine);
  expect(conflicts).toEqual([{ path: "rows.a.text", theirs: "Theirs", mine: "Mine" }]);
  expect(withTheirs(written, conflicts)).toEqual(theirs);
});

test("rows that each side added are all there", () => {
  const { written, conflicts } = mergeWritten(
    { rows: [row("a", "A")] },
    { rows: [row("a", "A"), row("t", "T")] },
    { rows: [row("a", "A"), row("m", "M")] },
  );
  expect(written).toEqual({ rows: [row("a", "A"), row("m", "M"), row("t", "T")] });
  expect(conflicts).toEqual([]);
});

test("a row one side took away goes, unless the other has written in it", () => {
  const base = { rows: [row("a", "A"), row("b", "B")] };
  const taken = { rows: [row("a", "A")] };
  const untouched = mergeWritten(base, taken, { rows: [row("a", "A!"), row("b", "B")] });
  expect(untouched.written).toEqual({ rows: [row("a", "A!")] });
  const written = mergeWritten(base, taken, { rows: [row("a", "A"), row("b", "B!")] });
  expect(written.written).toEqual({ rows: [row("a", "A"), row("b", "B!")] });
});

test("nothing that one side wrote alone is ever lost", () => {
  const text = fc.constantFrom("", "one", "two", "three");
  const form = fc.record({ title: text, inner: fc.record({ a: text, b: text }) });
  fc.assert(
    fc.property(form, form, form, (base, theirs, mine) => {
      const { written, conflicts } = mergeWritten(base, theirs, mine);
      const changed = (of: typeof base) => of.title !== base.title;
      const isNamed = conflicts.some(({ path }) => path === "title");
      if (changed(mine)) expect(written.title).toBe(mine.title);
      if (changed(theirs) && !isNamed) expect(written.title).toBe(theirs.title);
    }),
  );
});
