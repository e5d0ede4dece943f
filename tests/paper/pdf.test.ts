import { createElement, type ReactNode } from "react";
import { beforeAll, describe, expect, test } from "vitest";
import { PlanPage } from "@/app/(signed-in)/plans/[planId]/plan-page";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { pdfOf } from "@/app/documents/paper/pdf";
import { unfolded } from "@/app/documents/paper/unfold";
import { words } from "@/app/words";
import { isPiece, type Leaf } from "@/lib/paper/piece";
import { ines, odile, tobias } from "../cast";
import { underway } from "../story";
import { readPdf } from "./read-pdf";

const named = [
  [ines, "Ines Calloway"],
  [tobias, "Tobias Renn"],
  [odile, "Odile Marchetti"],
] as const;
const people = named.map(([{ personId }, name]) => ({ personId, name, jobTitle: "On the desk" }));
const now = "2026-10-20T09:00:00.000Z";

function reading(): Reading {
  const { plan } = underway();
  if (!plan.document) throw new Error("a plan without a text");
  const actor = { ...ines, name: "Ines Calloway" };
  return { plan, document: plan.document, people, actor, now };
}

const page = () => createElement(PlanPage, { reading: reading(), code: "7F3A-91C2" });
const paper = async (shown: ReactNode) =>
  readPdf(await pdfOf({ page: shown, title: "A title", foot, at: now }));
/** What the screen shows: the words, and the numbers it puts before the points of a list. */
const said = (leaves: Leaf[], isNumbered = false): string =>
  leaves
    .map((leaf, place) => {
      if (!isPiece(leaf)) return leaf;
      const number = isNumbered ? `${place + 1} ` : "";
      return ` ${number}${said(leaf.children, leaf.looks.includes("numbered"))} `;
    })
    .join("");
const foot = "Edition 1 · 7F3A-91C2";
const withoutFoot = (sheets: string[]) =>
  sheets
    .map((sheet, place) => sheet.replace(`${foot}${place + 1} / ${sheets.length}`, ""))
    .join("");
const close = (text: string) => text.replaceAll(/\s+/g, "");

let plan: ReturnType<typeof readPdf>;
beforeAll(async () => {
  plan = await paper(page());
});

describe("a plan on paper can be read aloud", () => {
  test("it says that it is tagged, in which language, and shows its title", () => {
    expect(plan.text).toMatch(/^%PDF-1\.7/);
    expect(plan.catalog).toContain("/Lang (en-GB)");
    expect(plan.catalog).toContain("/StructTreeRoot");
    expect(plan.text).toMatch(/\/Marked true/);
    expect(plan.text).toMatch(/\/DisplayDocTitle true/);
    expect(plan.text).toContain("<pdfuaid:part>1</pdfuaid:part>");
    const title = /\/Title (\d+) 0 R/.exec(plan.text)?.[1] ?? "";
    expect(plan.objects.get(title)).toBe("(A title)");
  });

  test("its headings begin with one title and skip no level", () => {
    const levels = plan.structure.flatMap(
      (type) => /^H(\d)$/.exec(type)?.slice(1).map(Number) ?? [],
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [place, level] of levels.entries())
      expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test("lists are lists, with a label where the screen has one", () => {
    for (const type of ["Document", "Sect", "P", "L", "LI", "Lbl", "LBody"])
      expect(plan.structure).toContain(type);
  });

  test("every font is in it, and every letter can be told", () => {
    const fonts = [...plan.objects.values()].filter(
      (body) => /\/Type \/Font$/m.test(body) && body.includes("/Type0"),
    );
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toContain("/ToUnicode");
    const embedded = [...plan.objects.values()].filter(
      (body) => body.includes("/FontDescriptor\n") || body.includes("/FontFile2"),
    );
    expect(embedded.length).toBeGreaterThanOrEqual(fonts.length);
    expect(plan.sheets.join("")).not.toContain("\ufffd");
  });

  test("nothing on a sheet is neither text nor artifact", () => {
    expect(plan.loose).toEqual([]);
    expect(plan.structure.length).toBeGreaterThan(50);
  });
});

describe("a plan on paper says what the screen says", () => {
  test("every word of the page's components, in their order, and none but the foot besides", async () => {
    const whole = close(said(await unfolded(page())));
    expect(close(withoutFoot(plan.sheets))).toBe(whole);
  });

  test("edition and code stand at the foot of every sheet, with its number and how many there are", () => {
    expect(plan.sheets.length).toBeGreaterThan(2);
    for (const [place, sheet] of plan.sheets.entries())
      expect(sheet.endsWith(`${foot}${place + 1} / ${plan.sheets.length}`)).toBe(true);
  });

  test("no control, no way around the page, and what is folded on the screen stands there", async () => {
    const leaves = await unfolded(page());
    const tags = (within: Leaf[]): string[] =>
      within.filter(isPiece).flatMap(({ tag, children }) => [tag, ...tags(children)]);
    for (const tag of ["form", "button", "input", "nav", "summary"])
      expect(tags(leaves)).not.toContain(tag);
    expect(said(leaves)).toContain("The night desk plans vehicles from the 22:15 hand-off.");
    expect(said(leaves)).not.toContain(words("plan.history.read"));
  });
});

describe("whatever somebody writes", () => {
  const text = (children: ReactNode) => createElement("p", { className: "said" }, children);

  test("letters of Europe's alphabets come through as they are", async () => {
    const { sheets } = await paper(text("Łódź, Őrség, Đorđe, naïve, Ελλάδα, Львів, Việt Nam"));
    expect(sheets[0]).toContain("Łódź, Őrség, Đorđe, naïve, Ελλάδα, Львів, Việt Nam");
  });

  test("a sign that no font has is named and not lost", async () => {
    const { sheets } = await paper(text("Done 🙂 and non\u2011breaking"));
    expect(sheets[0]).toContain("Done [U+1F642] and non-breaking");
  });

  test("a word longer than a line goes on over the next, and new lines stay", async () => {
    const long = `https://records.example/${"a".repeat(300)}`;
    const { sheets } = await paper(text(`First\nsecond ${long} end`));
    expect(close(sheets[0] ?? "")).toContain(close(`Firstsecond${long}end`));
  });

  test("ten thousand letters in one text run over as many sheets as they need", async () => {
    const { sheets } = await paper(text("Ten letters. ".repeat(3_000)));
    expect(sheets.length).toBeGreaterThan(8);
    expect(withoutFoot(sheets).match(/Ten letters\./g)).toHaveLength(3_000);
  });
});
