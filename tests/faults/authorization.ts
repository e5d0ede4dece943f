import { readFileSync } from "node:fs";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { root } from "@/app/serve/root";
import { eventTypes } from "@/lib/plan/event";
import { type Status, statuses } from "@/lib/plan/status";
import type { Form, Measure } from "@/tests/measure/measure";
import { type ActorName, actors } from "./authorization/actors";
import { type Fault, faultsOf } from "./authorization/ask";
import { listedTypes } from "./authorization/events-table";
import { cookieOf, type Guarded, guardedApp } from "./authorization/ground";
import { otherProbes } from "./authorization/other-probes";
import { planProbes } from "./authorization/plan-probes";
import type { Probe } from "./authorization/probes";

const AT_ONCE = 6;
const SHOWN = 40;
const AMONG: Record<Form, readonly Status[]> = { full: statuses, short: ["returned", "underway"] };

/** What the build serves and what the tables know, each without the other. */
function unlisted(probes: readonly Probe[]): string[] {
  const manifest = join(root, ".next", "app-path-routes-manifest.json");
  const built = Object.values<string>(JSON.parse(readFileSync(manifest, "utf8")));
  const listed = new Set(probes.map(({ route }) => route));
  return [
    ...built.filter((route) => !listed.has(route)),
    ...[...listed].filter((route) => !built.includes(route)),
    ...eventTypes.filter((type) => !listedTypes.includes(type)),
  ];
}

/** Everyone's cookie; whoever signs out does so with one of their own. */
async function cookies() {
  const all = {} as Record<ActorName, string>;
  for (const actor of actors) all[actor] = await cookieOf(actor);
  return (probe: Probe) =>
    probe.route === "/api/sign-out" ? cookieOf(probe.actor) : all[probe.actor];
}

/** What the app answers about a plan that does not exist. */
async function aboutNothing(origin: string): Promise<string> {
  const headers = { cookie: await cookieOf("hr") };
  return (await fetch(`${origin}/api/plans/${newId()}`, { headers })).text();
}

const isCopy = ({ route }: Probe) => route.endsWith("/copies/[copy]");

async function askAll(
  { origin, sql }: Guarded,
  probes: readonly Probe[],
  say: (line: string) => void,
) {
  const cookie = await cookies();
  const door = { origin, nothing: await aboutNothing(origin) };
  const faults: Fault[] = [];
  const waiting = probes.values();
  const worker = async () => {
    for (const probe of waiting) {
      // Here only counts who may; how often is asked elsewhere.
      if (isCopy(probe)) await sql`delete from throttle`;
      faults.push(...(await faultsOf(door, probe, await cookie(probe))));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const { kind, what } of faults.slice(0, SHOWN)) say(`${kind}: ${what}`);
  return (...kinds: Fault["kind"][]) => faults.filter(({ kind }) => kinds.includes(kind)).length;
}

async function run(form: Form, say: (line: string) => void) {
  const ground = await guardedApp();
  try {
    const probes = [...otherProbes(ground), ...planProbes(ground, AMONG[form])];
    const strange = unlisted(probes);
    for (const route of strange) say(`not in both: ${route}`);
    const count = await askAll(ground, probes, say);
    return {
      authorization_cells: probes.length,
      authorization_leaks: count("leak"),
      authorization_denied: count("denied", "failed"),
      authorization_unlisted: strange.length,
    };
  } finally {
    await ground.stop();
  }
}

export const authorization: Measure = {
  targets: {
    authorization_cells: { atLeast: 6_000 },
    authorization_leaks: { exactly: 0 },
    authorization_denied: { exactly: 0 },
    authorization_unlisted: { exactly: 0 },
  },
  how: "every page and handler × method × actor × status against a table written by hand; planted words searched for in bodies, headers and flight answers",
  run,
};
