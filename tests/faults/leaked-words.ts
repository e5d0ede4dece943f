import { closeSync, openSync, readFileSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { v7 as newId } from "uuid";
import { root } from "@/app/serve/root";
import type { Form, Measure } from "@/tests/measure/measure";
import { type ActorName, actors } from "./authorization/actors";
import { type Heard, heardBy } from "./authorization/ask";
import { canariesIn, canary, planted } from "./authorization/canaries";
import { cookieOf, type Guarded, guardedApp } from "./authorization/ground";
import { otherProbes } from "./authorization/other-probes";
import { planProbes } from "./authorization/plan-probes";
import { type Probe, planFor } from "./authorization/probes";

const SENT = canary("sent", "words");
const ROUNDS: Record<Form, number> = { full: 40, short: 4 };
const AT_ONCE = 4;

/** What makes every write fail while people write, and what heals it: the row that is refused holds their words. */
const breaking = [
  [
    "alter table plan_events add constraint never check (false) not valid",
    "alter table plan_events drop constraint never",
  ],
  ["alter table plan_events rename to gone", "alter table gone rename to plan_events"],
  ["alter table journal_entries rename to gone", "alter table gone rename to journal_entries"],
  [
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'footing' and pid <> pg_backend_pid()",
    "select 1",
  ],
] as const;

type Sent = Pick<Probe, "actor" | "method" | "path" | "body">;

const asProbe = (sent: Sent): Probe => ({
  ...sent,
  route: sent.path,
  of: "",
  isPermitted: true,
  isReader: true,
});

/** What would be recorded, kept or let in, if nothing were broken or wrong about it. */
function writing(ground: Guarded): Probe[] {
  const { planId } = planFor(ground, "employee", "underway");
  const text = `Would you ${SENT} help me?`;
  const event = { type: "question_asked", about: { what: "plan" }, text };
  const unknown = { type: "supervisor_changed", newSupervisorId: newId(), reason: text };
  const [address, password] = [`${SENT}@larkspur.example`, `a long ${SENT}`];
  const report = {
    "csp-report": { "effective-directive": "img-src", "blocked-uri": SENT, "document-uri": SENT },
  };
  const all: [ActorName, string, object][] = [
    ["employee", `/api/plans/${planId}/events`, { id: newId(), event }],
    ["hr", `/api/plans/${planId}/events`, { id: newId(), event: unknown }],
    ["employee", "/api/private/journal", { id: newId(), text }],
    ["nobody", "/api/sign-in", { email: address, password }],
    ["nobody", "/api/auth/callback/credentials", { email: address, password, csrfToken: SENT }],
    [
      "nobody",
      "/api/set-up",
      { organisation: text, name: text, email: address, password, token: SENT },
    ],
    ["employee", "/api/account", { do: "password", present: password, next: text, again: text }],
    ["admin", "/api/people", { name: text, jobTitle: text, email: address, supervisorId: newId() }],
    ["nobody", "/api/csp", report],
  ];
  return all.map(([actor, path, body]) => asProbe({ actor, method: "POST", path, body }));
}

async function asked(origin: string, probes: readonly Probe[], cookies: Map<ActorName, string>) {
  const heard: Heard[] = [];
  const waiting = probes.values();
  const worker = async () => {
    for (const probe of waiting) {
      const body = probe.body && planted(probe.body, SENT);
      const answer = heardBy(origin, { ...probe, body }, cookies.get(probe.actor) ?? "");
      heard.push(await answer);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return heard;
}

async function askedWhileBroken(ground: Guarded, cookies: Map<ActorName, string>, rounds: number) {
  const heard: Heard[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [hurt = "", heal = ""] = breaking[round % breaking.length] ?? [];
    const asking = asked(ground.origin, writing(ground), cookies);
    await ground.sql.unsafe(hurt);
    const pages = ["/", "/plans", "/private/journal"].map((path) =>
      asProbe({ actor: "employee", method: "GET", path }),
    );
    heard.push(
      ...(await asking),
      ...(await asked(ground.origin, [...writing(ground), ...pages], cookies)),
    );
    await ground.sql.unsafe(heal);
    await sleep(50);
  }
  return heard;
}

/** Which of the texts in a place hold a planted word or a secret. */
function leaksIn(
  place: string,
  texts: readonly string[],
  secrets: readonly string[],
  say: (line: string) => void,
) {
  const found = texts.filter(
    (text) => canariesIn(text).length > 0 || secrets.some((one) => text.includes(one)),
  );
  for (const text of found.slice(0, 5)) {
    const at = Math.max(0, text.search(/canary-/) - 120);
    say(`${place}: ${text.slice(at, at + 300)}`);
  }
  say(`${place}: ${found.length} of ${texts.length}`);
  return found.length;
}

async function bundle(): Promise<string[]> {
  const folder = join(root, ".next", "static");
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  return Promise.all(paths.map((path) => readFile(path, "latin1")));
}

async function databaseLog({ sql }: Guarded): Promise<string[]> {
  const [row] = await sql<{ folder: string }[]>`select current_setting('data_directory') as folder`;
  return readFileSync(join(row?.folder ?? "", "..", "..", "postgres.log"), "utf8").split("\n");
}

async function run(form: Form, say: (line: string) => void) {
  const path = join(tmpdir(), `footing-words-${process.pid}.log`);
  const log = openSync(path, "w");
  const ground = await guardedApp(log);
  try {
    const cookies = new Map<ActorName, string>();
    for (const actor of actors) cookies.set(actor, await cookieOf(actor));
    const secrets = [...cookies.values(), ...ground.secrets].filter((one) => one !== "");
    const staying = otherProbes(ground).filter(({ route }) => route !== "/api/sign-out");
    const heard = [
      ...(await asked(ground.origin, [...staying, ...planProbes(ground, ["underway"])], cookies)),
      ...(await askedWhileBroken(ground, cookies, ROUNDS[form])),
    ];
    const refused = heard.filter(({ status }) => status >= 400);
    const failed = heard.filter(({ status }) => status >= 500);
    say(`${heard.length} asked, ${refused.length} refused, ${failed.length} of them failed`);
    if (failed.length === 0) throw new Error("nothing failed, so nothing was shown");
    const places: Record<string, string[]> = {
      "answers that refuse or fail": refused.map(({ text }) => text),
      addresses: heard.map(({ location }) => location),
      "the app's own words": readFileSync(path, "utf8").split("\n"),
      "PostgreSQL's log": await databaseLog(ground),
      "what browsers load": await bundle(),
    };
    const leaks = Object.entries(places).map(([place, texts]) =>
      leaksIn(place, texts, secrets, say),
    );
    return { leaked_words: leaks.reduce((sum, one) => sum + one, 0) };
  } finally {
    await ground.stop();
    closeSync(log);
    await rm(path, { force: true });
  }
}

export const leakedWords: Measure = {
  targets: { leaked_words: { exactly: 0 } },
  how: "planted words in every text, password and token; refused, failing and broken-off requests; then searched for in the app's output, PostgreSQL's log, error bodies, addresses and the client bundle (a browser's storage: e2e)",
  run,
};
