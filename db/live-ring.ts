import "server-only";
import { connect } from "./address";
import { ask } from "./client";
import { databaseEnv } from "./env";

const channel = "footing_news";
const ended = "ended";
const apartMs = 10;
const clearApartMs = 10_000;

type Ringer = { isDue: boolean; isResting: boolean; clearedAt: number; clearedTo: string | null };

const shared: typeof globalThis & { footingRinger?: Ringer } = globalThis;

function ringer(): Ringer {
  shared.footingRinger ??= { isDue: false, isResting: false, clearedAt: 0, clearedTo: null };
  return shared.footingRinger;
}

/** Tells every process that there is news, after the append and never inside it: there its lock would halve the writes. Nobody waits for it, and nothing is lost without it. */
export function ring(): void {
  const own = ringer();
  own.isDue = true;
  if (!own.isResting) send(own);
}

/** Tells every process that a session may have ended, so that its streams do not wait for the next news. Nothing is told to them in any case. */
export function ringEnded(): void {
  ask((sql) => sql`select pg_notify(${channel}, ${ended})`).catch(() => undefined);
}

function send(own: Ringer) {
  own.isDue = false;
  own.isResting = true;
  // Readers look by themselves as well, so a ring that fails only makes this news late.
  ask((sql) => sql`select pg_notify(${channel}, '')`)
    .then(() => clear(own))
    .catch(() => undefined);
  setTimeout(() => {
    own.isResting = false;
    if (own.isDue) send(own);
  }, apartMs).unref();
}

/** Whoever adds news also clears it: what was there at the clearing before this one has been read or never will be. */
async function clear(own: Ringer) {
  const now = performance.now();
  if (now - own.clearedAt < clearApartMs) return;
  own.clearedAt = now;
  const [row] = await ask<{ now: string }>(
    (sql) => sql`select forget_news(${own.clearedTo}::pg_snapshot) as now`,
  );
  own.clearedTo = row?.now ?? null;
}

/** A connection that hears every ring; `isOpen` turns false when it is lost, and then it is opened anew by whoever needs it. */
export type Ear = { isOpen: boolean; close(): void };

/** Listens for rings on a connection of its own, outside the pool; one that says that sessions have ended may be heard apart. */
export function openEar(onNews: () => void, onEnded = onNews): Ear {
  const { FOOTING_LOGIN_URL, DB_DEADLINE_MS } = databaseEnv();
  const ear: Ear = {
    isOpen: true,
    close: () => void sql.end({ timeout: 0 }).catch(() => undefined),
  };
  const lost = () => {
    if (!ear.isOpen) return;
    ear.isOpen = false;
    ear.close();
  };
  const options = {
    max: 1,
    fetch_types: false,
    idle_timeout: 0,
    max_lifetime: null,
    backoff: false,
    connect_timeout: Math.ceil(DB_DEADLINE_MS / 1000),
    onnotice: () => undefined,
    onnotify: (_: string, what: string) => (what === ended ? onEnded() : onNews()),
    onclose: lost,
    connection: { application_name: "footing live" },
  };
  const sql = connect(FOOTING_LOGIN_URL, options);
  sql`listen ${sql(channel)}`.then(onNews, lost);
  return ear;
}
