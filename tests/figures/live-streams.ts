import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";

/** What is called when a stream says a plan's version, with the moment at which it was heard. */
export type Hear = (planId: string, version: number, at: number) => void;

export interface Watcher {
  readonly planId: string;
  readonly cookie: string;
}

const TOGETHER = 20;

/** One browser that has a plan open, as far as its stream goes. */
async function openOne(origin: string, { planId, cookie }: Watcher, hear: Hear) {
  const address = `${origin}/api/live?plan=${planId}&version=0`;
  const headers = { accept: "text/event-stream", cookie };
  const asked = request(address, { agent: false, headers }).end();
  const [answer]: IncomingMessage[] = await once(asked, "response");
  if (answer?.statusCode !== 200) throw new Error(`a stream was refused: ${answer?.statusCode}`);
  answer.setEncoding("utf8").on("data", (text: string) => {
    const at = performance.now();
    for (const [, data = ""] of text.matchAll(/^data: (.*)$/gm))
      hear(planId, JSON.parse(data).version, at);
  });
  for (const end of [asked, answer]) end.on("error", () => undefined);
  return asked;
}

/** Opens a stream for every watcher; ends them all when told to. */
export async function openStreams(origin: string, watchers: readonly Watcher[], hear: Hear) {
  const open: ClientRequest[] = [];
  for (let from = 0; from < watchers.length; from += TOGETHER) {
    const some = watchers.slice(from, from + TOGETHER);
    open.push(...(await Promise.all(some.map((watcher) => openOne(origin, watcher, hear)))));
  }
  return () => {
    for (const asked of open) asked.destroy();
  };
}
