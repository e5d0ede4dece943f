import { setTimeout as pause } from "node:timers/promises";
import { GET } from "@/app/api/live/route";
import { ORIGIN } from "./auth-people";

async function within(ms: number, isSo: () => boolean) {
  const limit = performance.now() + ms;
  while (!isSo() && performance.now() < limit) await pause(5);
  return isSo();
}

/** One browser that opens a stream, and what it is told. */
export async function openReader(
  cookie: string,
  plan: string,
  version: number,
  headers: Record<string, string> = {},
) {
  const address = `${ORIGIN}/api/live?plan=${plan}&version=${version}`;
  const accept = "text/event-stream";
  const response = await GET(new Request(address, { headers: { accept, cookie, ...headers } }));
  const body = response.ok ? response.body?.getReader() : undefined;
  const versions: number[] = [];
  const heard = { text: "", isOver: false };

  async function read() {
    const decoder = new TextDecoder();
    for (let part = await body?.read(); part && !part.done; part = await body?.read()) {
      const text = decoder.decode(part.value, { stream: true });
      heard.text += text;
      for (const [, data = ""] of text.matchAll(/^data: (.*)$/gm))
        versions.push(JSON.parse(data).version);
    }
    heard.isOver = true;
  }

  const reading = read();
  return {
    response,
    versions,
    heard,
    /** Waits until this version was told, and says what was. */
    async hears(wanted: number, ms = 20_000) {
      await within(ms, () => versions.includes(wanted));
      return versions;
    },
    isOver: (ms = 20_000) => within(ms, () => heard.isOver),
    async leaves() {
      await body?.cancel();
      await reading;
    },
  };
}
