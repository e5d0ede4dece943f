import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { v7 as newId } from "uuid";
import { scriptsOf } from "@/tests/figures/first-load";
import { freePort } from "@/tests/measure/app";
import { type Balancer, refuseWithoutHaproxy, startBalancer } from "@/tests/measure/balancer";
import type { Form, Measure } from "@/tests/measure/measure";
import { ownFolder } from "@/tests/measure/own-database";
import { historyOf, type Party, party, post, question } from "./demo-people";
import { type Listener, listen } from "./listener";
import { type Several, several } from "./on-several";

const ROLLS: Record<Form, number> = { full: 20, short: 1 };
const PROCESSES = 3;
const PER_SECOND = 50;
const FILES = 5;
const LISTENERS = 9;
const PATIENCE_MS = 10_000;

type Ask = () => Promise<Response>;

/** What a browser asks for when people open plans and now and then record something: pages, their files, the API. */
async function asking(origin: string, reader: Party, writer: Party): Promise<Ask[]> {
  const read = (path: string) => () =>
    fetch(`${origin}${path}`, {
      headers: { cookie: reader.cookie },
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  const write = async () => {
    const wish = { id: newId(), event: question("May the list be closed at six?") };
    const send = () => post(origin, writer, wish, PATIENCE_MS);
    let answer = await send();
    // Whoever writes on a plan in the same moment as others is asked to send it again.
    while (answer.status === 409) answer = await send();
    return answer;
  };
  const plan = `/plans/${reader.planId}`;
  const html = await (await read(plan)()).text();
  const files = scriptsOf(html).slice(0, FILES).map(read);
  const pages = [plan, "/", "/plans", `/api${plan}`].map(read);
  return [write, ...pages.flatMap((page) => [page, ...files])];
}

/** Asks fifty times a second, whatever comes back, until it is told to end; counts what did not come back well. */
async function ask(asks: readonly Ask[], isDone: () => boolean, say: (line: string) => void) {
  const open = new Set<Promise<void>>();
  let sent = 0;
  let failed = 0;
  const fail = (why: string) => {
    failed += 1;
    if (failed <= 20) say(why);
  };
  const began = performance.now();
  for (; !isDone(); sent += 1) {
    const one = asks[sent % asks.length]?.()
      .then(async (answer) => {
        const text = await answer.text();
        if (!answer.ok) fail(`${answer.status} ${answer.url} ${text.slice(0, 200)}`);
      })
      .catch((error: Error) => fail(`${error} ${error.cause}`));
    if (one) open.add(one.then(() => void open.delete(one)));
    const next = began + ((sent + 1) * 1_000) / PER_SECOND;
    await sleep(Math.max(0, next - performance.now()));
  }
  await Promise.all(open);
  return { sent, failed };
}

async function roll({ apps, again }: Several, balancer: Balancer) {
  for (const [place, app] of [...apps].entries()) {
    await app.stop();
    await again(place);
    await balancer.allUp();
  }
}

/** Listeners that failed, or did not hear what the plan is now. */
async function deafOf(listeners: readonly Listener[], version: number) {
  const limit = Date.now() + PATIENCE_MS;
  const deaf = () => listeners.filter(({ heard }) => heard < version).length;
  while (deaf() > 0 && Date.now() < limit) await sleep(100);
  return deaf() + listeners.reduce((sum, { failed }) => sum + failed, 0);
}

async function run(form: Form, say: (line: string) => void) {
  refuseWithoutHaproxy();
  const [port, statusPort, folder] = [await freePort(), await freePort(), await ownFolder()];
  const origin = `http://localhost:${port}`;
  const cluster = await several(PROCESSES, { APP_ORIGIN: origin, TRUST_PROXY_HOPS: "1" });
  const appPorts = cluster.apps.map((app) => app.port);
  const balancer = await startBalancer({ folder, port, statusPort, appPorts });
  let isDone = false;
  try {
    await balancer.allUp();
    const [reader, writer] = [await party(origin, "ines"), await party(origin, "jonas")];
    const listeners = Array.from({ length: LISTENERS }, () => listen(origin, writer));
    const asks = await asking(origin, reader, writer);
    for (const warm of [...asks, ...asks]) await (await warm()).text();
    const asked = ask(asks, () => isDone, say);
    for (let n = 1; n <= ROLLS[form]; n += 1) {
      await roll(cluster, balancer);
      say(
        `roll ${n}: streams came again ${listeners.reduce((sum, one) => sum + one.again, 0)} times`,
      );
    }
    isDone = true;
    const { sent, failed } = await asked;
    const { version } = await historyOf(origin, writer);
    const streams = await deafOf(listeners, version);
    for (const listener of listeners) listener.leave();
    say(
      `${sent} asked, ${failed} failed; ${LISTENERS} listeners, ${streams} failed or did not hear`,
    );
    return { rolling_restart: failed, rolling_restart_streams: streams };
  } finally {
    isDone = true;
    await balancer.stop();
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

export const rollingRestart: Measure = {
  targets: { rolling_restart: { exactly: 0 }, rolling_restart_streams: { exactly: 0 } },
  how: "three processes behind haproxy restarted one after the other, 20 times, under 50 requests/s and open event streams: requests that failed, streams that broke or did not hear what was written",
  run,
};
