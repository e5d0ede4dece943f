import { describe, expect, it } from "vitest";
import { together } from "@/db/together";

/** Groups as they came, each done when the test says so. */
function watched() {
  const groups: { of: string[]; done: () => void; failed: (why: Error) => void }[] = [];
  const write = together(
    (of: string[]) =>
      new Promise<(one: string) => Promise<string>>((resolve, failed) => {
        groups.push({ of, done: () => resolve(async (one) => `${one} is in`), failed });
      }),
  );
  return { groups, write };
}

describe("writers who meet", () => {
  it("go at once when they are alone, one after the other", async () => {
    const { groups, write } = watched();
    for (const name of ["Ines", "Tobias"]) {
      const answer = write(name);
      expect(groups.at(-1)?.of).toEqual([name]);
      groups.at(-1)?.done();
      expect(await answer).toBe(`${name} is in`);
    }
  });

  it("go in groups when they are many, and each gets an answer of their own", async () => {
    const { groups, write } = watched();
    const names = Array.from({ length: 40 }, (_, n) => `writer ${n}`);
    const answers = Promise.all(names.map(write));
    while (groups.flatMap(({ of }) => of).length < names.length)
      await new Promise((resume) => setTimeout(resume, 1));
    expect(groups.flatMap(({ of }) => of)).toEqual(names);
    expect(groups.length).toBeLessThan(names.length / 3);
    for (const { done } of groups) done();
    expect(await answers).toEqual(names.map((name) => `${name} is in`));
  });

  it("do not wait for a group that hangs, nor fail with one that fails", async () => {
    const { groups, write } = watched();
    const hangs = write("hangs");
    const goes = write("goes");
    while (groups.length < 2) await new Promise((resume) => setTimeout(resume, 1));
    groups[1]?.done();
    expect(await goes).toBe("goes is in");
    groups[0]?.failed(new Error("gone"));
    await expect(hangs).rejects.toThrow("gone");
  });
});
