import { describe, expect, test } from "vitest";
import { loadEndedPlan } from "./ended-plan";
import { bytesOf, ground, take } from "./ground";
import { readPdf } from "./read-pdf";

let plan = "";
ground(async () => {
  plan = await loadEndedPlan();
});

/** What a letter says, with single spaces. */
async function letter(copy: "letter.pdf" | "letter-to-share.pdf", who: "ines" | "tobias") {
  const { sheets } = readPdf(await bytesOf(await take(copy, who, plan)));
  return { sheets, text: sheets.join(" ").replaceAll(/\s+/g, " ") };
}

describe("the closing letter", () => {
  test("is the same for both sides, but for who printed it", async () => {
    const [hers, his] = [await letter("letter.pdf", "ines"), await letter("letter.pdf", "tobias")];
    expect(hers.text).toContain("Printed by Ines Calloway on");
    expect(his.text).toContain("Printed by Tobias Renn on");
    const unprinted = (text: string) => text.replaceAll(/Printed by .+? \d{4}/g, "");
    expect(unprinted(his.text)).toBe(unprinted(hers.text));
  });

  test("says the outcome, each result with its reason, her statement word for word, and who signs", async () => {
    const { text } = await letter("letter.pdf", "ines");
    for (const said of [
      "Dear Ines Calloway,The plan began on 7 September 2026.",
      "It closed on 6 November 2026 with this outcome:Met",
      "1. A complete hand-off before leaving: met20 of the last 20 counted shifts",
      "“The phone cover made the difference, and the list.",
      "From 7 May 2027 this plan no longer counts",
      "Odile Marchetti, for HRTobias Renn",
    ])
      expect(text).toContain(said);
  });

  test("carries edition, code and number at the foot of every sheet", async () => {
    const { sheets } = await letter("letter.pdf", "ines");
    for (const [place, sheet] of sheets.entries())
      expect(sheet).toMatch(
        new RegExp(`Edition 2 · [0-9A-F]{4}-[0-9A-F]{4} · .*${place + 1} / ${sheets.length}$`),
      );
  });
});

describe("the letter to share", () => {
  test("says what was reached and by whom, on one sheet", async () => {
    const { sheets, text } = await letter("letter-to-share.pdf", "ines");
    expect(sheets).toHaveLength(1);
    for (const said of [
      "To whom it may concern",
      "No open item lost between shifts",
      "Tobias Renn",
    ])
      expect(text).toContain(said);
  });

  test("says nothing of a plan, its edition, its code, its outcome or why there was one", async () => {
    const { text } = await letter("letter-to-share.pdf", "ines");
    expect(text).not.toMatch(
      /\bplan\b|edition|expectation|[0-9A-F]{4}-[0-9A-F]{4}|\bmet\b|printed/i,
    );
  });

  test("is her own: supervisor and HR find none", async () => {
    for (const who of ["tobias", "odile"] as const)
      expect((await take("letter-to-share.pdf", who, plan)).status).toBe(404);
  });
});
