import { setTimeout as sleep } from "node:timers/promises";
import type { Party } from "./demo-people";

/** A page that keeps hearing which version a plan is, as a browser does. */
export interface Listener {
  /** The version heard last. */
  readonly heard: number;
  /** Streams that were refused or broke off instead of ending. */
  readonly failed: number;
  /** How often a stream ended and the page came again. */
  readonly again: number;
  leave(): void;
}

const COME_AGAIN_MS = 3_000;

const numberAfter = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);

/** Hears one stream to its end; throws when it is refused or cut. */
async function hear(stream: Response, note: (line: string) => void) {
  if (!stream.ok || stream.body === null) throw new Error(`a stream was answered ${stream.status}`);
  const reader = stream.body.pipeThrough(new TextDecoderStream());
  for await (const text of reader) for (const line of text.split("\n")) note(line);
}

/** Opens a stream of the plan and comes again whenever it ends, after as long as it was told to wait. */
export function listen(origin: string, { cookie, planId }: Party): Listener {
  const leaving = new AbortController();
  const state = { heard: 0, failed: 0, again: 0, leave: () => leaving.abort() };
  let wait = COME_AGAIN_MS;
  const note = (line: string) => {
    state.heard = Math.max(state.heard, numberAfter(line, /^id: (\d+)/));
    wait = numberAfter(line, /^retry: (\d+)/) || wait;
  };
  const open = async () => {
    const last = { "last-event-id": String(state.heard) };
    const headers = { cookie, accept: "text/event-stream", ...last };
    const address = `${origin}/api/live?plan=${planId}&version=${state.heard}`;
    await hear(await fetch(address, { headers, signal: leaving.signal }), note);
  };
  const keepOn = async () => {
    while (!leaving.signal.aborted) {
      await open().catch(() => {
        if (!leaving.signal.aborted) state.failed += 1;
      });
      state.again += 1;
      await sleep(wait);
    }
  };
  void keepOn();
  return state;
}
