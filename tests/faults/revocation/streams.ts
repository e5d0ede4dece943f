import { setTimeout as sleep } from "node:timers/promises";
import type { Door } from "./door";

const PATIENCE_MS = 20_000;

/** An open page of a plan at the other process, as of the version it shows: which later ones it was told. */
export async function openStream({ there }: Door, cookie: string, planId: string, shown: number) {
  const leaving = new AbortController();
  const headers = { cookie, accept: "text/event-stream" };
  const { signal } = leaving;
  const address = `${there}/api/live?plan=${planId}&version=${shown}`;
  const answer = await fetch(address, { headers, signal });
  if (!answer.ok) throw new Error(`no stream: ${answer.status}`);
  const told: number[] = [];
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const bytes of answer.body ?? [])
      for (const [, data = ""] of decoder.decode(bytes).matchAll(/^data: (.*)$/gm))
        told.push(JSON.parse(data).version);
  })().catch(() => undefined);
  return {
    told,
    async leaves() {
      leaving.abort();
      await reading;
    },
  };
}

export type OpenStream = Awaited<ReturnType<typeof openStream>>;

/** Waits until a stream that may hear has heard more than before. */
export async function hearsMore({ told }: OpenStream, before: number): Promise<void> {
  const limit = Date.now() + PATIENCE_MS;
  while (told.length <= before) {
    if (Date.now() > limit) throw new Error("nobody was told anything, so nothing was shown");
    await sleep(10);
  }
  // Whoever is told at all is told in the same round.
  await sleep(200);
}
