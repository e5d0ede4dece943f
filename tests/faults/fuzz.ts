import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { root } from "@/app/serve/root";
import type { Form, Measure } from "@/tests/measure/measure";
import { type ActorName, actors } from "./authorization/actors";
import { cookieOf, type Guarded, guardedApp } from "./authorization/ground";
import { type Request, requestsTo } from "./fuzz/requests";
import { type Answer, send } from "./fuzz/send";

const REQUESTS: Record<Form, number> = { full: 100_000, short: 1_500 };
const BATCH = 500;
const AT_ONCE = 8;
const LONGEST_MS = 10_000;
const SHOWN = 30;
/** The short form asks the same every time; the full form asks something new unless it is told what. */
const ALWAYS = 20_261_122;
const anew = () => Date.now() % 2_147_483_647;

const tells = [
  /\n\s+at .{1,200}:\d+:\d+/,
  /node_modules|node:internal|webpack-internal/,
  /PostgresError|violates [a-z- ]+ constraint|syntax error at or near|invalid input syntax/,
  /\b(select|insert into|update) [a-z_]+\([^)]*\$\d/i,
];

const built = () =>
  Object.values<string>(
    JSON.parse(readFileSync(join(root, ".next", "app-path-routes-manifest.json"), "utf8")),
  );

/** Every id there is, in the order in which it came to be, so that a seed asks for the same ones again. */
function idsIn({ plans, confided }: Guarded): string[] {
  const all = [plans, confided].map((one) => JSON.stringify(one).match(/[0-9a-f-]{36}/g) ?? []);
  return all.flat();
}

function faultIn({ status, text, ms }: Answer): string | null {
  if (status >= 500) return String(status);
  if (ms > LONGEST_MS) return `${Math.round(ms)} ms`;
  const told = tells.find((one) => one.test(text));
  return told ? `tells ${told}` : null;
}

const described = ({ actor, method, path, headers, body }: Request) =>
  `${actor} ${method} ${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)} ${body?.type} ${body?.bytes.toString().slice(0, 400)}`;

/** Asks one batch, eight at a time; whoever was signed out signs in again. */
async function askAll(origin: string, batch: readonly Request[], cookies: Map<ActorName, string>) {
  const faults: string[] = [];
  const waiting = batch.values();
  const worker = async () => {
    for (const request of waiting) {
      const answer = await send(origin, request, cookies.get(request.actor) ?? "");
      const fault = faultIn(answer);
      if (fault) faults.push(`${fault}: ${described(request)}`);
      if (request.route === "/api/sign-out")
        cookies.set(request.actor, await cookieOf(request.actor));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return faults;
}

async function run(form: Form, say: (line: string) => void) {
  const seed = Number(process.env.FOOTING_FUZZ_SEED ?? (form === "short" ? ALWAYS : anew()));
  say(`the same again: FOOTING_FUZZ_SEED=${seed}`);
  const ground = await guardedApp();
  try {
    const requests = requestsTo(built(), fc.constantFrom(...idsIn(ground)));
    const cookies = new Map<ActorName, string>();
    for (const actor of actors) cookies.set(actor, await cookieOf(actor));
    const faults: string[] = [];
    for (let sent = 0; sent < REQUESTS[form]; sent += BATCH) {
      const batch = fc.sample(requests, { seed: seed + sent, numRuns: BATCH });
      faults.push(...(await askAll(ground.origin, batch, cookies)));
    }
    for (const fault of faults.slice(0, SHOWN)) say(fault);
    return { fuzz_5xx: faults.length };
  } finally {
    await ground.stop();
  }
}

export const fuzz: Measure = {
  targets: { fuzz_5xx: { exactly: 0 } },
  how: "seeded requests from the shapes to every route, fitting, nearly fitting and broken: answers of 500 and more, over 10 s, or telling a stack or SQL",
  run,
};
