import { describe, expect, it } from "vitest";
import { inTurn } from "@/db/in-turn";

describe("writers of one plan", () => {
  it("go in one after the other, also after one of them failed", async () => {
    const seen: string[] = [];
    const work = (name: string, fails = false) =>
      inTurn("plan", async () => {
        seen.push(`${name} in`);
        await Promise.resolve();
        seen.push(`${name} out`);
        if (fails) throw new Error(name);
        return name;
      });
    const all = await Promise.allSettled([work("Ines"), work("Tobias", true), work("Odile")]);
    expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(seen).toEqual([
      "Ines in",
      "Ines out",
      "Tobias in",
      "Tobias out",
      "Odile in",
      "Odile out",
    ]);
  });

  it("do not wait for those of another plan", async () => {
    let finish = () => {};
    const slow = inTurn("one", () => new Promise<void>((resolve) => (finish = resolve)));
    expect(await inTurn("other", async () => "done")).toBe("done");
    finish();
    await slow;
  });

  it("wait two seconds at most for one who hangs", async () => {
    let finish = () => {};
    const hung = inTurn("hung", () => new Promise<void>((resolve) => (finish = resolve)));
    expect(await inTurn("hung", async () => "through")).toBe("through");
    finish();
    await hung;
  });
});
