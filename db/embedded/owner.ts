import { realpathSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { connect } from "@/db/address";
import type { Cluster } from "./cluster";
import { codeOf, NotStarted } from "./not-started";
import { words } from "./words";

/** The one connection that holds the data folder for this process, for as long as the process lives. */
export interface Ownership {
  /** Runs when the connection is lost without having been given up: the server has gone. */
  whenLost(then: () => void): void;
  giveUp(): Promise<void>;
}

/** A postgres.js address over a unix socket, as the owner of everything. */
export function addressOf({ password }: Cluster, socketFolder: string, database: string): string {
  return `postgres://postgres:${password}@localhost/${database}?host=${socketFolder}`;
}

const LOCK = 0x466f6f74;
const DATABASE = "footing";
const TRIES = 10;

function openSession(address: string, onclose: () => void) {
  return connect(address, {
    max: 1,
    max_lifetime: null,
    connect_timeout: 5,
    fetch_types: false,
    onclose,
    onnotice: () => undefined,
    connection: { application_name: `launcher ${process.pid}` },
  });
}

type Session = ReturnType<typeof openSession>;

async function serves(sql: Session, data: string) {
  const [row] = await sql<{ place: string }[]>`select current_setting('data_directory') as place`;
  return row !== undefined && realpathSync(row.place) === realpathSync(data);
}

// The session of an app killed a moment ago ends a moment later, so one "no" is not an answer yet.
async function lock(sql: Session): Promise<boolean> {
  for (let tried = 0; tried < TRIES; tried++) {
    const [row] = await sql<
      { mine: boolean }[]
    >`select pg_try_advisory_lock(${LOCK}::bigint) as mine`;
    if (row?.mine) return true;
    await pause(100);
  }
  return false;
}

async function holder(sql: Session): Promise<string> {
  const [row] = await sql<{ name: string }[]>`
    select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
    where l.locktype = 'advisory' and l.objid = ${LOCK}::bigint and l.granted`;
  return row?.name.replace(/\D/g, "") ?? "";
}

async function makeDatabase(sql: Session) {
  const found = await sql`select from pg_database where datname = ${DATABASE}`;
  if (found.length === 0) await sql.unsafe(`create database ${DATABASE}`);
}

async function claim(sql: Session, cluster: Cluster) {
  const { folder } = cluster.ground;
  if (!(await serves(sql, cluster.data))) throw new NotStarted(words("otherServer", { folder }));
  if (!(await lock(sql)))
    throw new NotStarted(words("ownedByAnother", { folder, pid: await holder(sql) }));
}

/** Takes the server for this process by a lock that PostgreSQL frees when the process dies, or refuses. */
export async function takeOwnership(cluster: Cluster, socketFolder: string): Promise<Ownership> {
  const listeners: (() => void)[] = [];
  let isHeld = false;
  const lose = () => {
    if (!isHeld) return;
    isHeld = false;
    for (const then of listeners) then();
  };
  const sql = openSession(addressOf(cluster, socketFolder, "postgres"), lose);
  const giveUp = async () => {
    isHeld = false;
    await sql.end({ timeout: 1 });
  };
  try {
    await claim(sql, cluster);
    isHeld = true;
    await makeDatabase(sql);
    if (!isHeld) throw new NotStarted(words("restless", { folder: cluster.ground.folder }));
  } catch (error) {
    await giveUp();
    const { folder } = cluster.ground;
    if (codeOf(error) === "28P01") throw new NotStarted(words("otherServer", { folder }));
    throw error;
  }
  return { whenLost: (then) => void listeners.push(then), giveUp };
}
