import { describe, expect, test } from "vitest";
import { answerConfidence, takeBack, tellHr } from "@/db/private-write";
import { loadDemo } from "@/db/seed/demo";
import { demoEvents } from "@/db/seed/demo-events";
import { actorOf, type PersonKey } from "@/db/seed/people";
import { bytesOf, ground, take } from "./ground";
import { readPdf } from "./read-pdf";
import { unzipped } from "./unzipped";

const today = "2026-11-22";
const [handOffs, reviews] = demoEvents(today);
const plan = handOffs?.planId ?? "";
const others = reviews?.planId ?? "";
const hers = {
  circumstance: "My father moved in with us, canary-one.",
  concern: "The meeting on Monday was not fair, canary-two.",
  answer: "We start an hour later from Tuesday on, canary-three.",
};
const his = "I sleep badly before reviews, canary-four.";
const confidenceId = "01930000-0000-7000-8000-0000000000c1";

const tell = (who: PersonKey, planId: string, told: Parameters<typeof tellHr>[1]) =>
  tellHr(actorOf(who), { ...told, planId }, "2026-11-20T08:00:00.000Z");

ground(async () => {
  await loadDemo(today);
  const circumstance = { id: confidenceId, planId: plan, kind: "circumstance" } as const;
  await tell("ines", plan, { ...circumstance, text: hers.circumstance });
  const id = (n: number) => `01930000-0000-7000-8000-0000000000d${n}`;
  await tell("ines", plan, { id: id(1), planId: plan, kind: "concern", text: hers.concern });
  await tell("jonas", others, { id: id(2), planId: others, kind: "concern", text: his });
  const answer = { id: id(3), confidenceId, type: "answered", text: hers.answer } as const;
  await answerConfidence(actorOf("odile"), answer, "2026-11-20T10:00:00.000Z");
});

/** All that a copy says, whatever kind of file it is. */
async function saidIn(copy: string, who: PersonKey): Promise<string> {
  const answer = await take(copy, who, plan);
  expect([copy, who, answer.status]).toEqual([copy, who, 200]);
  const bytes = await bytesOf(answer);
  return copy.endsWith(".pdf") ? readPdf(bytes).sheets.join("\n") : Buffer.from(bytes).toString();
}

async function takenHome(): Promise<Map<string, string>> {
  const files = unzipped(await bytesOf(await take("everything.zip", "ines", plan)));
  return new Map([...files].map(([name, file]) => [name, textOf(name, file)]));
}

const textOf = (name: string, file: Buffer) =>
  name.endsWith(".pdf") ? readPdf(file).sheets.join("\n") : file.toString();

describe("what Ines told HR in confidence", () => {
  test("goes home with her, with the answer, in words and as data", async () => {
    const files = await takenHome();
    for (const name of ["told-to-hr.txt", "told-to-hr.json"])
      for (const said of Object.values(hers)) expect(files.get(name)).toContain(said);
    expect(files.get("told-to-hr.txt")).toMatch(/^Circumstances, told to HR on 20\sNovember\s2026/);
  });

  test("stands in no other file of hers, so that she can show the plan to somebody", async () => {
    for (const [name, text] of await takenHome())
      if (!name.startsWith("told-to-hr"))
        expect([name, text.includes("canary")]).toEqual([name, false]);
  });

  test("is on no copy that her supervisor, HR or she herself takes of the plan", async () => {
    for (const who of ["tobias", "odile", "ines"] as const)
      for (const copy of ["plan.pdf", "history.pdf", "history.json"])
        expect([who, copy, (await saidIn(copy, who)).includes("canary")]).toEqual([
          who,
          copy,
          false,
        ]);
  });

  test("goes home with nobody else: there is no such file for supervisor or HR", async () => {
    for (const who of ["tobias", "odile", "jonas"] as const) {
      const answer = await take("everything.zip", who, plan);
      expect([who, answer.status]).toEqual([who, 404]);
      expect(await answer.text()).not.toContain("canary");
    }
  });

  test("is hers alone: what Jonas told about his plan is not with it", async () => {
    expect([...(await takenHome()).values()].join("")).not.toContain("canary-four");
  });

  test("once erased, is gone from the next copy; that it was told stays", async () => {
    await takeBack(actorOf("ines"), confidenceId, true, "2026-11-21T08:00:00.000Z");
    const text = (await takenHome()).get("told-to-hr.txt");
    for (const gone of ["canary-one", "canary-three"]) expect(text).not.toContain(gone);
    expect(text).toMatch(/^Circumstances, told to HR on 20\sNovember\s2026/);
  });
});
