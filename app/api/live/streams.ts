import "server-only";
import type { Watch } from "@/db/live";
import { openTeller, type Teller } from "./teller";

/** One open stream. */
export type Stream = {
  watch: Watch;
  /** Says that the plan is now this version, unless it has said so; a reader who is too slow loses the stream. */
  tell(version: number): void;
  beat(): void;
  end(): void;
};

const most = 4000;
const mostOfOne = 20;

type Streams = { open: Set<Stream>; whose: Map<Stream, string>; teller: Teller | null };
const shared: typeof globalThis & { footingStreams?: Streams } = globalThis;

function streams(): Streams {
  shared.footingStreams ??= { open: new Set(), whose: new Map(), teller: null };
  return shared.footingStreams;
}

/** From here on the stream is told; the first one begins to listen to the database. False when this process has no room for it. */
export function join(stream: Stream): boolean {
  const all = streams();
  if (all.open.size >= most) return false;
  all.open.add(stream);
  all.teller ??= openTeller(all.open);
  return true;
}

/** Says whose a stream is; false when this person has as many as anybody needs. */
export function belongs(stream: Stream, personId: string): boolean {
  const { whose } = streams();
  whose.set(stream, personId);
  return [...whose.values()].filter((one) => one === personId).length <= mostOfOne;
}

/** The last one to leave closes the connection that listens. */
export function leave(stream: Stream): void {
  const all = streams();
  all.open.delete(stream);
  all.whose.delete(stream);
  if (all.open.size > 0) return;
  all.teller?.close();
  all.teller = null;
}
