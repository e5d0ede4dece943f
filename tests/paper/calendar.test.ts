import { describe, expect, test } from "vitest";
import { GET } from "@/app/api/calendar/[address]/route";
import { POST } from "@/app/api/calendar/route";
import { newSecret } from "@/app/documents/calendar/address";
import { connect } from "@/db/address";
import { endFeed, keepFeed, readCalendarPage } from "@/db/calendar";
import { changePerson } from "@/db/people";
import { loadDemo } from "@/db/seed/demo";
import { actorOf, type PersonKey, personId } from "@/db/seed/people";
import { startSession } from "@/db/sessions";
import { json, ORIGIN } from "../app/auth-people";
import { cookieOf } from "../app/plan-api";
import { ground } from "./ground";

const now = "2026-11-22T09:00:00.000Z";
const db = ground(() => loadDemo("2026-11-22"));

function fetched(address: string) {
  const request = new Request(`${ORIGIN}/api/calendar/${address}`);
  return GET(request, { params: Promise.resolve({ address }) });
}

async function feedFor(who: PersonKey) {
  const secret = newSecret();
  await keepFeed(actorOf(who), secret, now);
  return { secret, answer: await fetched(`${secret}.ics`) };
}

/** The lines of a feed, folded ones put together. */
const linesOf = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

describe("a private calendar", () => {
  test("says when, and neither names nor a word of the plan", async () => {
    const { answer } = await feedFor("ines");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      200,
      "text/calendar; charset=utf-8",
    ]);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const text = await answer.text();
    const lines = linesOf(text);
    expect(new Set(lines.filter((line) => line.startsWith("SUMMARY")))).toEqual(
      new Set(["SUMMARY:Footing: a date"]),
    );
    for (const line of lines)
      expect(line).not.toMatch(/^(DESCRIPTION|LOCATION|ORGANIZER|ATTENDEE)/);
    expect(text).not.toMatch(/Ines|Tobias|Odile|hand-off|plan|check-in|promise/i);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test("gives meetings their time zone with its rules, and due days as whole days", async () => {
    const text = await (await feedFor("ines")).answer.text();
    expect(text).toContain("BEGIN:VTIMEZONE\r\nTZID:Europe/Dublin");
    expect(text).toMatch(/DTSTART;TZID=Europe\/Dublin:2026\d{4}T140000/);
    expect(text).toMatch(/DTSTART;VALUE=DATE:2026\d{4}/);
    for (const event of text.split("BEGIN:VEVENT").slice(1))
      expect(event).toMatch(/\r\nDTSTART(;TZID=Europe\/Dublin:\d{8}T\d{6}|;VALUE=DATE:\d{8})\r\n/);
    const uids = linesOf(text).filter((line) => line.startsWith("UID"));
    expect(new Set(uids).size).toBe(uids.length);
  });

  test("two people on one plan have dates that nobody can match", async () => {
    const uids = async (who: PersonKey) =>
      linesOf(await (await feedFor(who)).answer.text()).filter((line) => line.startsWith("UID"));
    const [hers, his] = [await uids("ines"), await uids("tobias")];
    expect(hers.length).toBeGreaterThan(5);
    expect(his.length).toBeGreaterThan(5);
    expect(hers.filter((uid) => his.includes(uid))).toEqual([]);
  });

  test("a date that moves keeps its name and gets a higher number", async () => {
    const { secret, answer } = await feedFor("ines");
    const sequenceOf = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
    const before = await answer.text();
    await db().ownerSql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`insert into plan_events (org_id, plan_id, seq, id, type, actor_id, standing, at, zone, body, commitment, head, prev, hash, signature, key_id)
        select org_id, plan_id, seq + 1, gen_random_uuid(), 'progress_logged', actor_id, standing, at, zone,
          ${sql.json({ type: "progress_logged", about: { what: "plan" }, kind: "progress", text: "One more.", evidence: [] })},
          '', '', '', '', '', key_id
        from plan_events e where (org_id, plan_id) in (select org_id, plan_id from plans where employee_id = ${personId("ines")})
          and seq = (select max(seq) from plan_events l where l.plan_id = e.plan_id)`;
    });
    const after = await (await fetched(`${secret}.ics`)).text();
    const uids = (text: string) => linesOf(text).filter((line) => line.startsWith("UID"));
    expect(uids(after)).toEqual(uids(before));
    expect(sequenceOf(after)).toBe(sequenceOf(before) + 1);
  });

  test("who no longer stands on a plan keeps no date of it", async () => {
    const dates = async (secret: string) =>
      linesOf(await (await fetched(`${secret}.ics`)).text()).filter(
        (line) => line === "BEGIN:VEVENT",
      ).length;
    const { secret } = await feedFor("tobias");
    expect(await dates(secret)).toBeGreaterThan(0);
    await db()
      .ownerSql`update plans set supervisor_id = ${personId("lena")} where supervisor_id = ${personId("tobias")}`;
    expect(await dates(secret)).toBe(0);
    await db()
      .ownerSql`update plans set supervisor_id = ${personId("tobias")} where employee_id = ${personId("ines")}`;
    const { secret: guests } = await feedFor("mina");
    expect(await dates(guests)).toBeGreaterThan(0);
    await db().ownerSql`delete from plan_guests where person_id = ${personId("mina")}`;
    expect(await dates(guests)).toBe(0);
  });
});

describe("its address", () => {
  test("leads nowhere before it is switched on, after it ends, and once another took its place: always the same answer", async () => {
    const never = await fetched(`${newSecret()}.ics`);
    const { secret: first } = await feedFor("ines");
    const { secret: second } = await feedFor("ines");
    expect((await fetched(`${second}.ics`)).status).toBe(200);
    const replaced = await fetched(`${first}.ics`);
    await endFeed(actorOf("ines"));
    const ended = await fetched(`${second}.ics`);
    const malformed = await fetched("calendar.ics");
    const answers = await Promise.all(
      [never, replaced, ended, malformed].map(async (one) => [
        one.status,
        await one.text(),
        one.headers.get("content-type"),
      ]),
    );
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(404);
  });

  test("leads nowhere for somebody who left, nor when they are back", async () => {
    const { secret } = await feedFor("rafe");
    const admin = await startSession(actorOf("odile"));
    expect(await changePerson(admin, personId("rafe"), { do: "leave" })).toBeNull();
    expect((await fetched(`${secret}.ics`)).status).toBe(404);
    const anew = { passwordHash: "given anew" };
    expect(await changePerson(admin, personId("rafe"), { do: "back" }, anew)).toBeNull();
    expect((await fetched(`${secret}.ics`)).status).toBe(404);
  });

  test("is in the database only as a trace that recognises it", async () => {
    const { secret } = await feedFor("ines");
    const rows = await db().ownerSql`select f::text as row from calendar_feeds f`;
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret, "base64url").toString("hex"));
  });

  test("fetched too often has to wait, and another one does not", async () => {
    const { secret } = await feedFor("ines");
    const { secret: other } = await feedFor("tobias");
    await db().ownerSql`delete from throttle`;
    const statuses = [];
    for (let turn = 0; turn < 22; turn++) statuses.push((await fetched(`${secret}.ics`)).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(200));
    const late = await fetched(`${secret}.ics`);
    expect(late.status).toBe(429);
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await fetched(`${other}.ics`)).status).toBe(200);
  });

  test("is made, renewed and ended by its owner from a plain form", async () => {
    const cookie = await cookieOf(actorOf("jonas"));
    const secret = newSecret();
    const form = (body: Record<string, string>) =>
      POST(
        new Request(`${ORIGIN}/api/calendar`, {
          method: "POST",
          body: new URLSearchParams(body).toString(),
          headers: { cookie, origin: ORIGIN, "content-type": "application/x-www-form-urlencoded" },
        }),
      );
    const made = await form({ do: "keep", secret });
    expect([made.status, made.headers.get("location")]).toEqual([303, "/calendar"]);
    const session = await startSession(actorOf("jonas"));
    expect((await readCalendarPage(session))?.madeAt).not.toBeNull();
    expect((await fetched(`${secret}.ics`)).status).toBe(200);
    expect((await form({ do: "end" })).status).toBe(303);
    expect((await readCalendarPage(session))?.madeAt).toBeNull();
    expect((await fetched(`${secret}.ics`)).status).toBe(404);
  });

  test("is refused without a session, from another site, and when it is not as long as ours", async () => {
    const body = { do: "keep", secret: newSecret() };
    expect((await POST(json("/api/calendar", body))).status).toBe(401);
    const cookie = await cookieOf(actorOf("jonas"));
    expect(
      (await POST(json("/api/calendar", { do: "keep", secret: "short" }, { cookie }))).status,
    ).toBe(422);
    const foreign = new Request(`${ORIGIN}/api/calendar`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { cookie, origin: "https://elsewhere.example", "content-type": "application/json" },
    });
    expect((await POST(foreign)).status).toBe(403);
  });
});

test("Postgres by itself: an address is seen, kept and ended by its owner and by nobody else", async () => {
  await feedFor("ines");
  const login = connect(db().loginUrl, { max: 1, fetch_types: false });
  const { orgId } = actorOf("ines");
  const may = async (who: PersonKey, statement: string) => {
    const outcome = login.begin(async (sql) => {
      await sql`select begin_as(${orgId}, ${personId(who)})`;
      const { count } = await sql.unsafe(statement);
      throw new Error(count > 0 ? "done" : "nothing there");
    });
    return outcome.catch((error: Error) => error.message === "done");
  };
  const hers = `person_id = '${personId("ines")}'`;
  for (const statement of [
    `select 1 from calendar_feeds where ${hers}`,
    `update calendar_feeds set made_at = now() where ${hers}`,
    `delete from calendar_feeds where ${hers}`,
  ]) {
    expect(await may("ines", statement)).toBe(true);
    for (const who of ["tobias", "odile", "jonas"] as const)
      expect(await may(who, statement)).toBe(false);
  }
  const planted = `insert into calendar_feeds values ('${orgId}', '${personId("wren")}', 'x', now())`;
  expect(await may("odile", planted)).toBe(false);
  expect(await may("wren", planted)).toBe(true);
  await expect(login.unsafe("select 1 from calendar_feeds")).rejects.toMatchObject({
    code: "42501",
  });
  await login.end();
});
