import { describe, expect, test } from "vitest";
import { GET } from "@/app/api/plans/[planId]/copies/[copy]/route";
import { check } from "@/app/documents/checker/check";
import { writeEntry } from "@/db/private-journal";
import { loadDemo } from "@/db/seed/demo";
import { demoEvents } from "@/db/seed/demo-events";
import { actorOf, type PersonKey } from "@/db/seed/people";
import { ORIGIN } from "../app/auth-people";
import { cookieOf } from "../app/plan-api";
import { bytesOf, ground, take as takeOf } from "./ground";
import { readPdf } from "./read-pdf";
import { unzipped } from "./unzipped";

const today = "2026-11-22";
const [handOffs, , , inReview] = demoEvents(today);
const plan = handOffs?.planId ?? "";
const nobodys = "01930000-0000-7000-8000-00000000ffff";
const db = ground(() => loadDemo(today));

const take = (copy: string, who: PersonKey | null, planId = plan) => takeOf(copy, who, planId);

describe("who may take which copy", () => {
  const readers = ["plan.pdf", "history.pdf", "history.json", "check.html"];
  test.each(readers)("%s: everyone on the plan, and nobody else", async (copy) => {
    for (const who of ["ines", "tobias", "odile"] as const) {
      const answer = await take(copy, who);
      expect([who, answer.status]).toEqual([who, 200]);
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${copy}"`);
      await answer.arrayBuffer();
    }
    expect((await take(copy, "jonas")).status).toBe(404);
    expect((await take(copy, null)).status).toBe(401);
  });

  test("everything: its employee, and not the supervisor or HR", async () => {
    expect((await take("everything.zip", "ines")).status).toBe(200);
    for (const who of ["tobias", "odile", "jonas"] as const) {
      const answer = await take("everything.zip", who);
      expect([who, answer.status]).toEqual([who, 404]);
    }
  });

  test("before a plan is delivered its employee finds no copy, its supervisor does", async () => {
    const { planId = "", employee = "ines", supervisor = "tobias" } = inReview ?? {};
    for (const copy of ["plan.pdf", "everything.zip", "history.json"])
      expect((await take(copy, employee, planId)).status).toBe(404);
    expect((await take("plan.pdf", supervisor, planId)).status).toBe(200);
  });

  test("nobody's plan, a plan of others and a copy that is none get the same answer", async () => {
    const answers = [
      await take("plan.pdf", "ines", nobodys),
      await take("plan.pdf", "jonas"),
      await take("plan.doc", "ines"),
      await take("constructor", "ines"),
      await take("letter.pdf", "ines"),
      await take("plan.pdf", "ines", "not-an-id"),
    ];
    const said = await Promise.all(answers.map(async (one) => [one.status, await one.text()]));
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(said[0]?.[0]).toBe(404);
  });

  test("a copy leaves no trace on the plan", async () => {
    const count = () => db().ownerSql`select count(*)::int as n from plan_events`;
    const before = await count();
    for (const copy of ["plan.pdf", "everything.zip"])
      await (await take(copy, "ines")).arrayBuffer();
    expect(await count()).toEqual(before);
  });

  test("each copy is one read, and one turn taken", async () => {
    for (const copy of [...readers, "everything.zip"]) {
      await (await take(copy, "ines")).arrayBuffer();
      const cookie = await cookieOf(actorOf("ines"));
      const request = new Request(ORIGIN, { headers: { cookie } });
      const params = Promise.resolve({ planId: plan, copy });
      const count = await db().statementsDuring(async () =>
        (await GET(request, { params })).arrayBuffer(),
      );
      expect([copy, count]).toEqual([copy, 2]);
    }
  });
});

describe("what Ines takes home", () => {
  test("is whole: paper, history with proof, journal, and how to check", async () => {
    const entry = {
      entryId: "01930000-0000-7000-8000-0000000000aa",
      text: "Slept badly, told the desk.",
    };
    await writeEntry(actorOf("ines"), entry, "2026-11-20T08:00:00.000Z");
    const bytes = await bytesOf(await take("everything.zip", "ines"));
    const files = unzipped(bytes);
    expect([...files.keys()]).toEqual([
      "read-me.txt",
      "plan.pdf",
      "history.pdf",
      "history.json",
      "check.html",
      "journal.txt",
      "journal.json",
    ]);
    expect(files.get("journal.txt")?.toString()).toContain("Slept badly, told the desk.");
    expect(files.get("plan.pdf")?.subarray(0, 8).toString()).toBe("%PDF-1.7");
    const copy = JSON.parse(files.get("history.json")?.toString() ?? "");
    const [row] = await db()
      .ownerSql`select count(*)::int as n from plan_events where plan_id = ${plan}`;
    expect(copy.entries).toHaveLength(row?.n);
    expect(await check(copy)).toEqual([]);
  });

  test("holds nobody else's journal", async () => {
    const other = {
      entryId: "01930000-0000-7000-8000-0000000000ab",
      text: "Tobias alone reads this.",
    };
    await writeEntry(actorOf("tobias"), other, "2026-11-20T08:00:00.000Z");
    const files = unzipped(await bytesOf(await take("everything.zip", "ines")));
    expect(files.get("journal.txt")?.toString()).not.toContain("Tobias alone");
  });

  test("carries edition and code on every sheet, and its history the code of every entry", async () => {
    const files = unzipped(await bytesOf(await take("everything.zip", "ines")));
    for (const name of ["plan.pdf", "history.pdf"]) {
      const { sheets } = readPdf(files.get(name) ?? new Uint8Array());
      expect(sheets.length).toBeGreaterThan(2);
      for (const sheet of sheets) expect(sheet).toMatch(/Edition \d+ · [0-9A-F]{4}-[0-9A-F]{4}/);
    }
    const { sheets } = readPdf(files.get("history.pdf") ?? new Uint8Array());
    const { entries } = JSON.parse(files.get("history.json")?.toString() ?? "");
    for (const { hash } of entries)
      expect(sheets.join("\n")).toContain(`${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase());
  });
});
