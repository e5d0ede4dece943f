import { generateKeyPairSync, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET } from "@/app/api/plans/[planId]/copies/[copy]/route";
import { check } from "@/app/documents/checker/check";
import { writeEntry } from "@/db/private-journal";
import { loadDemo } from "@/db/seed/demo";
import { demoEvents } from "@/db/seed/demo-events";
import { actorOf, type PersonKey } from "@/db/seed/people";
import { asLaunched, ORIGIN } from "../app/auth-people";
import { cookieOf } from "../app/plan-api";
import { freshDatabase } from "../db/harness";
import { readPdf } from "./read-pdf";

const today = "2026-11-22";
const [handOffs, , , inReview] = demoEvents(today);
const plan = handOffs?.planId ?? "";
const nobodys = "01930000-0000-7000-8000-00000000ffff";
let db: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  asLaunched();
  process.env.FIELD_KEY = randomBytes(32).toString("base64url");
  process.env.SIGNING_KEY = generateKeyPairSync("ed25519")
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString();
  db = await freshDatabase();
  await loadDemo(today);
});
afterAll(() => db.drop());

async function take(copy: string, who: PersonKey | null, planId = plan) {
  const cookie = who ? await cookieOf(actorOf(who)) : "";
  const request = new Request(`${ORIGIN}/api/plans/${planId}/copies/${copy}`, {
    headers: { cookie },
  });
  return GET(request, { params: Promise.resolve({ planId, copy }) });
}

const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

/** The files of an archive of ours, each checked against its sum. */
function unzipped(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [crc, size, length, from] = [16, 20, 28, 42].map((place) =>
      place === 28 ? zip.readUInt16LE(at + place) : zip.readUInt32LE(at + place),
    ) as [number, number, number, number];
    const start = from + 30 + length;
    const file = zip.subarray(start, start + size);
    expect(crc32(file)).toBe(crc);
    files.set(zip.subarray(at + 46, at + 46 + length).toString(), file);
    at += 46 + length;
  }
  return files;
}

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
    const count = () => db.ownerSql`select count(*)::int as n from plan_events`;
    const before = await count();
    for (const copy of ["plan.pdf", "everything.zip"])
      await (await take(copy, "ines")).arrayBuffer();
    expect(await count()).toEqual(before);
  });

  test("each copy is one read", async () => {
    for (const copy of [...readers, "everything.zip"]) {
      await (await take(copy, "ines")).arrayBuffer();
      const cookie = await cookieOf(actorOf("ines"));
      const request = new Request(ORIGIN, { headers: { cookie } });
      const params = Promise.resolve({ planId: plan, copy });
      const count = await db.statementsDuring(async () =>
        (await GET(request, { params })).arrayBuffer(),
      );
      expect([copy, count]).toEqual([copy, 1]);
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
    if (process.env.KEEP_COPIES) writeFileSync("/tmp/everything.zip", bytes);
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
    const [row] =
      await db.ownerSql`select count(*)::int as n from plan_events where plan_id = ${plan}`;
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
