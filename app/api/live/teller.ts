import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { newsSince, whoHears } from "@/db/live";
import { type Ear, openEar } from "@/db/live-ring";
import type { Stream } from "./streams";

export type Teller = { close(): void };

const lookMs = 2000;
const sweepMs = 20_000;
const mostPauseMs = 50;

/** Reads what changed on every ring, and every two seconds in case a ring was lost, and tells the streams that may hear it. */
export function openTeller(open: Set<Stream>): Teller {
  let seen: string | null = null;
  let ear: Ear | null = null;

  async function look() {
    const news = await newsSince(seen);
    const changed = new Set(news.plans);
    const all = [...open];
    await tell(seen === null ? all : all.filter(({ watch }) => changed.has(watch.planId)));
    seen = news.seen;
  }

  // Without the database nobody is told anything; the next look goes on from where this one stood.
  const onNews = inRounds(look);
  const onEnded = inRounds(() => tell([...open]));

  function lookAnyway() {
    if (!ear?.isOpen) {
      // Perhaps another server answers now, with a count of its own: everyone is asked about.
      seen = null;
      ear = openEar(onNews, onEnded);
    }
    onNews();
  }

  // Told or not, every stream is asked about once in a while: those of ended sessions go.
  function sweep() {
    for (const stream of open) stream.beat();
    onEnded();
  }

  lookAnyway();
  const looks = setInterval(lookAnyway, lookMs).unref();
  const sweeps = setInterval(sweep, sweepMs).unref();
  return {
    close() {
      clearInterval(looks);
      clearInterval(sweeps);
      ear?.close();
    },
  };
}

/** One round at a time: a wish during a round is one more round after it. A quarter of the time at most goes into it: the rest is for those who write. */
function inRounds(work: () => Promise<void>): () => void {
  let isDue = false;
  let isAtWork = false;
  const rounds = async () => {
    isAtWork = true;
    while (isDue) {
      isDue = false;
      const began = performance.now();
      await work().catch(() => undefined);
      const took = performance.now() - began;
      await pause(Math.min(3 * took, mostPauseMs), null, { ref: false });
    }
    isAtWork = false;
  };
  return () => {
    isDue = true;
    if (!isAtWork) void rounds();
  };
}

/** Tells each stream the version its person may read at this moment; the stream of an ended session ends. */
async function tell(streams: Stream[]): Promise<void> {
  if (streams.length === 0) return;
  const heard = await whoHears(streams.map(({ watch }) => watch));
  for (const [place, stream] of streams.entries()) {
    const hearing = heard[place];
    if (!hearing) stream.end();
    else if (hearing.version !== null) stream.tell(hearing.version);
  }
}
