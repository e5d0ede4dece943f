import { createElement, type ReactNode } from "react";
import { beforeAll, describe, expect, test } from "vitest";
import { pdfOf } from "@/app/documents/paper/pdf";
import { loadEndedPlan } from "./ended-plan";
import { bytesOf, ground, take } from "./ground";
import { faultsIn } from "./ua/faults";

let plan = "";
ground(async () => {
  plan = await loadEndedPlan();
});

const now = "2026-11-20T09:00:00.000Z";
const paper = (page: ReactNode, title = "A title") =>
  pdfOf({ page, title, foot: "Edition 1", at: now });
const text = (tag: string, ...children: ReactNode[]) => createElement(tag, null, ...children);
const heading = text("h1", "A title");

describe("every copy of a plan that has ended can be read aloud", () => {
  test.each([
    ["plan.pdf", "ines"],
    ["history.pdf", "odile"],
    ["letter.pdf", "ines"],
    ["letter.pdf", "tobias"],
    ["letter-to-share.pdf", "ines"],
  ] as const)("%s of %s", async (copy, who) => {
    expect(faultsIn(await bytesOf(await take(copy, who, plan)))).toEqual([]);
  });
});

describe("so can whatever comes onto paper", () => {
  test("a title with the signs that a file is made of", async () => {
    const title = "R&D <late> (desk) \\ “hand-offs”";
    expect(faultsIn(await paper(heading, title))).toEqual([]);
  });

  test("a text, a list and a table that run over several sheets", async () => {
    const row = text("tr", text("th", "Week"), text("td", "Seven of nine"));
    const table = text(
      "table",
      text("thead", text("tr", text("th", "When"), text("th", "How many"))),
      text("tbody", ...Array<ReactNode>(120).fill(row)),
    );
    const long = text("p", "Ten letters. ".repeat(1_200));
    const item = text("div", text("dt", "Who"), text("dd", "Somebody", text("p", "And why.")));
    const list = text("dl", ...Array<ReactNode>(60).fill(item));
    expect(faultsIn(await paper([heading, long, table, list]))).toEqual([]);
  });
});

describe("a fault is found", () => {
  let whole = "";
  beforeAll(async () => {
    whole = Buffer.from(await bytesOf(await take("plan.pdf", "ines", plan))).toString("latin1");
  });

  test.each([
    ["no language", /\/Lang \(en-GB\)/, ""],
    ["not said to be tagged", /\/Marked true/, "/Marked false"],
    ["shows no title", /\/DisplayDocTitle true/, ""],
    ["not said to be PDF/UA", /<pdfuaid:part>1/, "<pdfuaid:part>2"],
    ["XML breaks at rdf:li", /<\/rdf:li>/, "<b></rdf:li>"],
    ["XML with a loose sign", /(<rdf:li[^>]*>)/, "$1&"],
    ["sheet 1 has no reading order for keys", /\/Tabs \/S/, ""],
    ["sheet 1 leads to no structure", /\/StructParents 0/, ""],
    ["sheet 1 has a link or note outside the structure", /\/Tabs \/S/, "/Tabs /S /Annots [9 0 R]"],
    ["sheet 1 has a part that is lost", /\/K \[0\]/, "/K [999]"],
    ["sheet 1 has another number of parts", /\b0 \[\d+ 0 R /, "0 ["],
    ["begins with no title", /\/S \/H1/, "/S /H2"],
    ["a name in a table does not say of what", /\/Scope \/Column/, ""],
    ["a list hides how it counts", /\/ListNumbering \/Description/, ""],
    ["Lbl in L", /\/S \/LI\b/, "/S /L"],
    ["NonStruct in TR", /\/S \/TH\b/, "/S /NonStruct"],
  ])("%s", (fault, right, wrong) => {
    expect(whole).toMatch(right);
    const found = faultsIn(Buffer.from(whole.replace(right, wrong), "latin1"));
    expect(found).toContain(fault);
  });
});
