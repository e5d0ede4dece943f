import { createPublicKey, randomBytes, sign, verify } from "node:crypto";
import { promisify } from "node:util";
import type postgres from "postgres";
import { serverMeans } from "@/db/proof-means";
import { sessionHash, startSession } from "@/db/sessions";
import { currentSigningKey } from "@/db/signing-key";
import type { Entry } from "@/lib/proof/entry";
import { verifyHistory } from "@/lib/proof/verify";
import { odile, planId } from "@/tests/cast";
import { castDatabase } from "@/tests/figures/ground";
import { recordLongPlan } from "@/tests/figures/many-plans";
import type { Form, Measure } from "@/tests/measure/measure";

const ROWS: Record<Form, number> = { full: 40, short: 8 };
const PER_SECOND_EVENTS = 20_000;

const FORGED: Record<string, string> = {
  id: "gen_random_uuid()",
  type: "case type when 'question_asked' then 'progress_logged' else 'question_asked' end",
  actor_id: "gen_random_uuid()",
  standing: "case standing when 'guest' then 'hr' else 'guest' end",
  at: "at + interval '1 second'",
  zone: "zone || ' '",
  body: `jsonb_set(coalesce(body, '{}'), '{forged}', '1')`,
  salt: "salt || '\\x00'",
  commitment: "sha256(commitment)",
  head: "head || ' '",
  prev: "sha256(prev)",
  hash: "sha256(hash)",
  signature: "sha512(signature)",
  key_id: "reverse(key_id)",
};

/** What somebody with all rights might do to a row of the history, as statements. */
function attacksOn(seq: number, last: number): Record<string, string> {
  const here = `plan_id = '${planId}' and seq = ${seq}`;
  const columns = Object.entries(FORGED).map(([column, value]) => [
    `row ${seq}, ${column}`,
    `update plan_events set ${column} = ${value} where ${here}`,
  ]);
  const other = seq === last ? seq - 1 : seq + 1;
  const rows = {
    [`row ${seq} deleted`]: `delete from plan_events where ${here}`,
    [`row ${seq} deleted, the rest moved up`]: `delete from plan_events where ${here};
      update plan_events set seq = seq + 1000 where plan_id = '${planId}' and seq > ${seq};
      update plan_events set seq = seq - 1001 where plan_id = '${planId}' and seq > 1000`,
    [`row ${seq} swapped with ${other}`]: `update plan_events set seq = -1 where ${here};
      update plan_events set seq = ${seq} where plan_id = '${planId}' and seq = ${other};
      update plan_events set seq = ${other} where plan_id = '${planId}' and seq = -1`,
    [`row ${seq} twice`]: `update plan_events set seq = seq + 1000 where plan_id = '${planId}' and seq > ${seq};
      update plan_events set seq = seq - 999 where plan_id = '${planId}' and seq > 1000;
      insert into plan_events select (e).* from (select jsonb_populate_record(p, jsonb_build_object('seq', ${seq + 1},
        'id', gen_random_uuid())) as e from plan_events p where ${here}) copied`,
    [`everything after row ${seq} cut`]: `delete from plan_events where plan_id = '${planId}' and seq > ${seq}`,
  };
  const cutsNothing = seq === last ? `everything after row ${seq} cut` : "";
  return Object.fromEntries(
    [...columns, ...Object.entries(rows)].filter(([name]) => name !== cutsNothing),
  );
}

type Page = { plan: { version: number; head: string }; entries: Entry[] };

class NotForGood extends Error {}

/** Reads the history as HR gets it, after something was done to it that is then taken back. */
async function readAfter(sql: postgres.Sql, session: Buffer, attack: string): Promise<Page> {
  let page: Page | undefined;
  await sql
    .begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx.unsafe(attack);
      const [row] = await tx<
        { page: Page }[]
      >`select page_history(${session}, ${planId}, '{}') as page`;
      page = row?.page;
      throw new NotForGood();
    })
    .catch((error: unknown) => {
      if (!(error instanceof NotForGood)) throw error;
    });
  if (!page) throw new Error("the history could not be read");
  return page;
}

async function run(form: Form, say: (line: string) => void) {
  const ground = await castDatabase();
  try {
    await recordLongPlan();
    const session = sessionHash(await startSession(odile));
    const { keyId, publicKey } = currentSigningKey();
    const keys = { [keyId]: publicKey };
    const whole = await readAfter(ground.sql, session, "select 1");
    const { version, head } = whole.plan;
    const verify = (entries: Entry[]) =>
      verifyHistory(entries, keys, { expected: { version, head }, means: serverMeans });
    const falseAlarms = (await verify(whole.entries)).length;
    let tried = 0;
    let found = 0;
    const step = Math.ceil(version / ROWS[form]);
    for (let seq = 1; seq <= version; seq += step) {
      for (const [name, attack] of Object.entries(attacksOn(seq, version))) {
        const { entries } = await readAfter(ground.sql, session, attack);
        const isFound = (await verify(entries)).length > 0;
        tried += 1;
        found += Number(isFound);
        if (!isFound) say(`not found: ${name}`);
      }
    }
    say(`${found} of ${tried} found, ${falseAlarms} false alarms`);
    say(
      `signatures alone, by every thread at once: ${(await signaturesASecond()).toFixed(0)} a second`,
    );
    return {
      tamper_found: falseAlarms > 0 ? 0 : (100 * found) / tried,
      verified_per_second: await speed(whole.entries, keys, true),
      chained_per_second: await speed(whole.entries, keys, false),
    };
  } finally {
    await ground.drop();
  }
}

/** Events a second of whole histories: every column, hash and body, and every signature or none. */
async function speed(
  entries: Entry[],
  keys: Parameters<typeof verifyHistory>[1],
  signatures: boolean,
) {
  const rounds = Math.ceil(PER_SECOND_EVENTS / entries.length);
  const one = () => verifyHistory(entries, keys, { signatures, means: serverMeans });
  await one();
  const began = performance.now();
  await Promise.all(Array.from({ length: rounds }, one));
  return (rounds * entries.length) / ((performance.now() - began) / 1000);
}

/** What this machine can do at best: Ed25519 and nothing else. */
async function signaturesASecond() {
  const { key } = currentSigningKey();
  const hash = randomBytes(32);
  const [signature, publicKey] = [sign(null, hash, key), createPublicKey(key)];
  const isSigned = promisify(verify);
  const began = performance.now();
  const all = Array.from({ length: PER_SECOND_EVENTS }, () =>
    isSigned(null, hash, publicKey, signature),
  );
  await Promise.all(all);
  return PER_SECOND_EVENTS / ((performance.now() - began) / 1000);
}

export const tamper: Measure = {
  targets: {
    tamper_found: { exactly: 100 },
    verified_per_second: { atLeast: 50_000, isTime: true },
    chained_per_second: { atLeast: 50_000, isTime: true },
  },
  how: "as superuser with triggers off: every column of every row, deleted, moved, swapped, doubled, cut; per cent found",
  run,
};
