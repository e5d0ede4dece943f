import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "@/db/address";
import { adjustmentsOf, readConfidence, readPrivate } from "@/db/private";
import { changeEntry, readJournal, removeEntry, writeEntry } from "@/db/private-journal";
import { answerConfidence, moveAdjustment, takeBack, tellHr } from "@/db/private-write";
import { startSession } from "@/db/sessions";
import type { Actor } from "@/lib/people/standing";
import type { ConfidenceKind } from "@/lib/private/confidence";
import { ada, bram, elsewhere, ines, odile, planId, tobias, wren } from "../cast";
import { freshDatabase } from "./harness";
import { hanna, hannasPlan, once, rafe, seedPrivate, supervisedByRafe } from "./private-people";
import { seedCast } from "./seed-cast";

let db: Awaited<ReturnType<typeof freshDatabase>>;
let login: ReturnType<typeof connect>;

beforeAll(async () => {
  db = await freshDatabase();
  await seedCast(db.ownerSql);
  await seedPrivate(db.ownerSql);
  login = connect(db.loginUrl, { max: 1, fetch_types: false });
});
afterAll(async () => {
  await login.end();
  await db.drop();
});

const now = "2026-10-06T09:00:00.000Z";
const everyone = { ines, wren, tobias, odile, rafe, hanna, once, ada, bram, elsewhere };
type Name = keyof typeof everyone;
const names = Object.keys(everyone) as Name[];

const tell = async (kind: ConfidenceKind, text: string, about = planId, by = ines) => {
  const id = newId();
  expect(await tellHr(by, { id, planId: about, kind, text }, now)).toBe("done");
  return id;
};
const answer = (by: Actor, confidenceId: string, text = "An answer.") =>
  answerConfidence(by, { id: newId(), type: "answered", confidenceId, text }, now);
async function propose(by: Actor, confidenceId: string, text = "Check-ins start at 10:00.") {
  const id = newId();
  const wish = { id, type: "adjustment_proposed" as const, confidenceId, text, isSure: false };
  return { id, outcome: await answerConfidence(by, wish, now) };
}

/** Who of all people gets at least one row, by raw SQL as themselves. */
async function whoReads(table: string, where: string): Promise<Name[]> {
  const found: Name[] = [];
  for (const name of names) {
    const { orgId, personId } = everyone[name];
    const rows = await login.begin(async (sql) => {
      await sql`select begin_as(${orgId}, ${personId})`;
      return sql.unsafe(`select 1 from ${table} where ${where}`);
    });
    if (rows.length > 0) found.push(name);
  }
  return found;
}

/** Who of all people changes at least one row by a statement; what they changed is put back. */
async function whoMay(statement: string): Promise<Name[]> {
  const found: Name[] = [];
  for (const name of names) {
    const { orgId, personId } = everyone[name];
    const outcome = login.begin(async (sql) => {
      await sql`select begin_as(${orgId}, ${personId})`;
      const { count } = await sql.unsafe(statement);
      throw new Error(count > 0 ? "changed" : "nothing there");
    });
    const error: Error & { code?: string } = await outcome.catch((thrown) => thrown);
    if (error.message === "changed") found.push(name);
    else if (error.message !== "nothing there") expect(error.code, error.message).toBe("42501");
  }
  return found;
}

describe("Postgres by itself, cell by cell", () => {
  test("a journal is read, changed and removed by its writer and nobody else", async () => {
    const entryId = newId();
    await writeEntry(ines, { entryId, text: "Slept badly, handed over on time." }, now);
    const mine = `entry_id = '${entryId}'`;
    expect(await whoReads("journal_entries", mine)).toEqual(["ines"]);
    expect(await whoMay(`update journal_entries set sealed = 'v1.x' where ${mine}`)).toEqual([
      "ines",
    ]);
    expect(await whoMay(`delete from journal_entries where ${mine}`)).toEqual(["ines"]);
    const planted = `insert into journal_entries (org_id, entry_id, person_id, written_at, sealed)
      values ('${ines.orgId}', '${newId()}', '${ines.personId}', now(), 'v1.x')`;
    expect(await whoMay(planted)).toEqual(["ines"]);
    await expect(whoMay("update journal_entries set person_id = null")).resolves.toEqual([]);
  });

  test("circumstances are read by the employee and by HR partners apart from the plan", async () => {
    const about = `confidence_id = '${await tell("circumstance", "Ill parent.")}'`;
    expect(await whoReads("confidences", about)).toEqual(["ines", "odile", "rafe", "hanna"]);
    const supervised = await tell("circumstance", "The same.", supervisedByRafe);
    expect(await whoReads("confidences", `confidence_id = '${supervised}'`)).toEqual([
      "ines",
      "odile",
      "hanna",
      "once",
    ]);
    const hannas = await tell("circumstance", "Her own.", hannasPlan, hanna);
    expect(await whoReads("confidences", `confidence_id = '${hannas}'`)).toEqual([
      "odile",
      "rafe",
      "hanna",
      "once",
    ]);
  });

  test("a concern is not heard by the HR partner who approved the plan", async () => {
    const about = `confidence_id = '${await tell("concern", "The measure was never written.")}'`;
    expect(await whoReads("confidences", about)).toEqual(["ines", "rafe", "hanna"]);
  });

  test("only the employee tells, for a plan of theirs, and only as themselves", async () => {
    const told = (plan: string, employee: Actor, kind = "concern", open = false) =>
      `insert into confidences (org_id, confidence_id, plan_id, employee_id, kind, open_to_approver, told_at, sealed)
        values ('${ines.orgId}', '${newId()}', '${plan}', '${employee.personId}', '${kind}', ${open}, now(), 'v1.x')`;
    expect(await whoMay(told(planId, ines))).toEqual(["ines"]);
    expect(await whoMay(told(hannasPlan, hanna))).toEqual(["hanna"]);
    expect(await whoMay(told(planId, wren))).toEqual([]);
    expect(await whoMay(told(hannasPlan, ines))).toEqual([]);
    // Who hears it is not the writer's to claim.
    expect(await whoMay(told(planId, ines, "concern", true))).toEqual([]);
  });

  test("what was told is taken back or erased by its employee alone, and rewritten by nobody", async () => {
    const about = `confidence_id = '${await tell("circumstance", "Moving house.")}'`;
    expect(await whoMay(`update confidences set taken_back_at = now() where ${about}`)).toEqual([
      "ines",
    ]);
    const erase = `update confidences set sealed = null, erased_at = now() where ${about}`;
    expect(await whoMay(erase)).toEqual(["ines"]);
    expect(await whoMay(`update confidences set sealed = 'v1.other' where ${about}`)).toEqual([]);
    expect(await whoMay(`update confidences set employee_id = null where ${about}`)).toEqual([]);
    expect(await whoMay(`delete from confidences where ${about}`)).toEqual([]);
  });

  test("HR partners who hear it answer it; the answer is read by them and the employee", async () => {
    const confidenceId = await tell("concern", "Nobody asked me.");
    const said = `insert into confidence_answers (org_id, answer_id, confidence_id, employee_id, by_id, answered_at, sealed)
      select org_id, '${newId()}', '${confidenceId}', '${ines.personId}', person_id, now(), 'v1.x'
        from people where person_id = actor_person()`;
    expect(await whoMay(said)).toEqual(["rafe", "hanna"]);
    expect(await answer(rafe, confidenceId)).toBe("done");
    expect(await answer(odile, confidenceId)).toBe("not_there");
    const about = `confidence_id = '${confidenceId}'`;
    expect(await whoReads("confidence_answers", about)).toEqual(["ines", "rafe", "hanna"]);
    expect(await whoMay(`update confidence_answers set sealed = null where ${about}`)).toEqual([
      "ines",
    ]);
    expect(await whoMay(`update confidence_answers set sealed = 'v1.y' where ${about}`)).toEqual(
      [],
    );
    expect(await whoMay(`delete from confidence_answers where ${about}`)).toEqual([]);
  });

  test("an adjustment crosses over when the employee agrees, until one of both ends it", async () => {
    const confidenceId = await tell("circumstance", "School run.");
    const { id } = await propose(odile, confidenceId);
    const about = `adjustment_id = '${id}'`;
    const apart = ["ines", "odile", "rafe", "hanna"];
    const onThePlan = ["ines", "tobias", "odile", "rafe", "hanna", "once", "bram"];
    expect(await whoReads("adjustments", about)).toEqual(apart);
    const agree = `update adjustments set agreed = true, answered_at = now() where ${about}`;
    const end = `update adjustments set ended_at = now() where ${about}`;
    expect(await whoMay(agree)).toEqual(["ines"]);
    expect(await whoMay(end)).toEqual([]);
    expect(await moveAdjustment(ines, id, "agreed", now)).toBe("moved");
    expect(await whoReads("adjustments", about)).toEqual(onThePlan);
    expect(await whoReads("confidences", `confidence_id = '${confidenceId}'`)).toEqual(apart);
    expect(await whoMay(agree)).toEqual([]);
    expect(await whoMay(`update adjustments set sealed = 'v1.y' where ${about}`)).toEqual([]);
    expect(await whoMay(`update adjustments set sealed = null where ${about}`)).toEqual(["ines"]);
    expect(await whoMay(end)).toEqual(apart);
    expect(await moveAdjustment(rafe, id, "ended", now)).toBe("moved");
    expect(await whoReads("adjustments", about)).toEqual(apart);
  });

  test("HR keeps the list of help, everyone in the organisation reads it", async () => {
    const add = `insert into help_resources values ('${ines.orgId}', '${newId()}', 'A', 'B', null, now())`;
    expect(await whoMay(add)).toEqual(["odile", "rafe", "hanna", "once"]);
    await db.ownerSql.unsafe(add);
    expect(await whoReads("help_resources", "true")).toEqual(
      names.filter((n) => n !== "elsewhere"),
    );
    expect(await whoMay("update help_resources set title = 'C'")).toEqual([]);
  });

  test("outside an actor there are no rights at all", async () => {
    for (const table of [
      "journal_entries",
      "confidences",
      "confidence_answers",
      "adjustments",
      "help_resources",
    ])
      await expect(login.unsafe(`select 1 from ${table}`)).rejects.toMatchObject({ code: "42501" });
  });
});

test("when nobody but the approver is left, they hear a concern, and it is settled when it is told", async () => {
  const aside = [rafe, hanna, once].map(({ personId }) => personId);
  const before = await tell("concern", "Told while others were there.");
  await db.ownerSql`update people set status = 'left' where person_id in ${db.ownerSql(aside)}`;
  const session = await startSession(ines);
  expect((await readPrivate(session))?.plans.find((p) => p.planId === planId)).toMatchObject({
    approverHears: true,
    readers: { concern: [{ name: "Odile" }] },
  });
  const after = await tell("concern", "Told to the only one there is.");
  const odiles = await startSession(odile);
  expect((await readConfidence(odiles, after))?.told?.text).toBe("Told to the only one there is.");
  expect((await readConfidence(odiles, before))?.told).toBeNull();
  const mine = (await readPrivate(session))?.told;
  expect(mine?.find((one) => one.confidenceId === before)?.readers).toEqual([]);
  await db.ownerSql`update people set status = 'active' where person_id in ${db.ownerSql(aside)}`;
  expect((await readConfidence(odiles, after))?.told?.readers.map(({ name }) => name)).toEqual([
    "Hanna",
    "Odile",
    "Rafe",
  ]);
});

test("no plain text is anywhere in the database", async () => {
  const secret = "Quetzalcoatl-7781";
  await writeEntry(ines, { entryId: newId(), text: `journal ${secret}` }, now);
  const circumstance = await tell("circumstance", `circumstance ${secret}`);
  await answer(rafe, circumstance, `answer ${secret}`);
  const { id } = await propose(rafe, circumstance, `adjustment ${secret}`);
  await moveAdjustment(ines, id, "agreed", now);
  await tell("concern", `concern ${secret}`);
  const tables = await db.ownerSql<{ relname: string }[]>`select relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'`;
  for (const { relname } of tables) {
    const rows = await db.ownerSql.unsafe(`select t::text as row from ${relname} t`);
    expect(JSON.stringify(rows), relname).not.toContain(secret);
  }
  const raw = await db.ownerSql`select sealed from adjustments where adjustment_id = ${id}`;
  expect(raw[0]?.sealed).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/);
  const shown = await adjustmentsOf(
    { orgId: tobias.orgId, sessionId: await startSession(tobias) },
    planId,
  );
  expect(shown.map(({ text }) => text)).toContain(`adjustment ${secret}`);
  expect(JSON.stringify(shown)).not.toContain("circumstance");
});

describe("a journal", () => {
  test("keeps an entry once, however often it is sent, and never another text under its id", async () => {
    const entryId = newId();
    expect(await writeEntry(wren, { entryId, text: "One." }, now)).toBe("done");
    expect(await writeEntry(wren, { entryId, text: "One." }, now)).toBe("done");
    expect(await writeEntry(wren, { entryId, text: "Two." }, now)).toBe("used");
    expect(await writeEntry(bram, { entryId, text: "One." }, now)).toBe("not_there");
    expect(await changeEntry(wren, { entryId, text: "Two.", version: 1 }, now)).toBe("changed");
    expect(await changeEntry(wren, { entryId, text: "Three.", version: 1 }, now)).toBe("stale");
    expect(await changeEntry(bram, { entryId, text: "Mine.", version: 2 }, now)).toBeNull();
    const session = await startSession(wren);
    expect((await readJournal(session, {}))?.entries).toMatchObject([{ text: "Two.", version: 2 }]);
    await removeEntry(bram, entryId);
    expect((await readJournal(session, {}))?.entries).toHaveLength(1);
    await removeEntry(wren, entryId);
    expect((await readJournal(session, {}))?.entries).toEqual([]);
  });

  test("leaves no event, no count and nothing to be told to anyone", async () => {
    const count = async () =>
      db.ownerSql`select (select count(*) from plan_events) as events, (select count(*) from outbox) as outbox,
        (select max(changed_at) from plans) as changed`;
    const before = await count();
    await writeEntry(ines, { entryId: newId(), text: "Unseen." }, now);
    await tell("concern", "Unseen as well.");
    expect(await count()).toEqual(before);
  });
});

describe("taking back and erasing", () => {
  test("taking back hides it from HR at once; what was agreed stays until it is ended", async () => {
    const confidenceId = await tell("circumstance", "Night classes.");
    const { id } = await propose(rafe, confidenceId, "Late shifts are swapped on Tuesdays.");
    await moveAdjustment(ines, id, "agreed", now);
    const rafes = await startSession(rafe);
    expect((await readConfidence(rafes, confidenceId))?.told?.text).toBe("Night classes.");
    expect(await takeBack(tobias, confidenceId, false, now)).toBe(false);
    expect(await takeBack(ines, confidenceId, false, now)).toBe(true);
    expect((await readConfidence(rafes, confidenceId))?.told).toBeNull();
    expect(await answer(rafe, confidenceId)).toBe("not_there");
    const shown = await adjustmentsOf({ orgId: rafe.orgId, sessionId: rafes }, planId);
    expect(shown.some(({ adjustmentId }) => adjustmentId === id)).toBe(true);
    expect(await moveAdjustment(ines, id, "ended", now)).toBe("moved");
    expect(await moveAdjustment(ines, id, "ended", now)).toBe("not_now");
    expect(await moveAdjustment(tobias, id, "ended", now)).toBeNull();
  });

  test("erasing empties the text and the answers for everyone; that it was told stays", async () => {
    const confidenceId = await tell("concern", "Erase me.");
    await answer(rafe, confidenceId, "Erase me too.");
    expect(await takeBack(ines, confidenceId, true, now)).toBe(true);
    const stored = await db.ownerSql`select c.sealed, a.sealed as answer from confidences c
      join confidence_answers a using (org_id, confidence_id) where c.confidence_id = ${confidenceId}`;
    expect([...stored]).toEqual([{ sealed: null, answer: null }]);
    const mine = (await readPrivate(await startSession(ines)))?.told;
    expect(mine?.find((one) => one.confidenceId === confidenceId)).toMatchObject({
      text: null,
      erasedAt: now,
      answers: [{ text: null }],
    });
  });
});

test("a handover to an HR partner ends what they heard, on the next read", async () => {
  const confidenceId = await tell("circumstance", "Before the handover.");
  const hannas = await startSession(hanna);
  expect((await readConfidence(hannas, confidenceId))?.told).not.toBeNull();
  await db.ownerSql`update plans set supervisor_id = ${hanna.personId} where plan_id = ${planId}`;
  expect((await readConfidence(hannas, confidenceId))?.told).toBeNull();
  await db.ownerSql`update plans set supervisor_id = ${tobias.personId} where plan_id = ${planId}`;
});

test("HR who heard a concern sees what the supervisor recorded after it that may weigh", async () => {
  const concern = await tell("concern", "Told before.");
  const circumstance = await tell("circumstance", "Told before.");
  const record = (type: string, standing: string, seq: number) => db.ownerSql`
    insert into plan_events (org_id, plan_id, seq, id, type, actor_id, standing, at, zone, commitment, head, prev, hash, signature, key_id)
      values (${ines.orgId}, ${planId}, ${seq}, ${newId()}, ${type}, ${tobias.personId}, ${standing},
        ${now}::timestamptz + interval '3 days', 'UTC', '', '', '', '', '', '')`;
  await record("observation_shared", "supervisor", 3);
  await record("promise_confirmed", "supervisor", 4);
  await record("hearing_opened", "hr", 5);
  const rafes = await startSession(rafe);
  expect((await readConfidence(rafes, concern))?.since?.map(({ type }) => type)).toEqual([
    "observation_shared",
  ]);
  expect((await readConfidence(rafes, circumstance))?.since).toEqual([]);
  expect((await readConfidence(await startSession(tobias), concern))?.since).toBeNull();
});

test("each page is one statement", async () => {
  const session = await startSession(ines);
  const confidenceId = await tell("concern", "Counted.");
  await readPrivate(session);
  for (const page of [
    () => readPrivate(session),
    () => readJournal(session, {}),
    () => readConfidence(session, confidenceId),
    () => adjustmentsOf({ orgId: ines.orgId, sessionId: session }, planId),
  ])
    expect(await db.statementsDuring(page)).toBe(1);
});
