import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/people/standing";
import { ask } from "./client";

type Whose = Pick<Actor, "orgId" | "personId">;

/** How often something may be tried: `burst` at once, then one every so many seconds. */
export type Pace = { everySeconds: number; burst: number };

const perAccount: Pace = { everySeconds: 60, burst: 8 };
const perNetwork: Pace = { everySeconds: 2, burst: 60 };
const perFeed: Pace = { everySeconds: 60, burst: 20 };
const perReader: Pace = { everySeconds: 15, burst: 24 };

function bucket(kind: string, name: string): Buffer {
  return createHash("sha256").update(`${kind}|${name}`).digest();
}

/** Takes one turn of a bucket: 0 when it may go on, otherwise the seconds to wait. */
export async function takeTurn(kind: string, name: string, pace: Pace): Promise<number> {
  const every = `${pace.everySeconds} seconds`;
  const [row] = await ask<{ wait: number }>(
    (sql) =>
      sql`select take_turn(${bucket(kind, name)}, ${every}::interval, ${pace.burst}) as wait`,
  );
  return Math.ceil(row?.wait ?? 0);
}

/** A try at signing in counts for the address tried, known or not, and for the network it comes from. */
export async function takeSignInTurn(email: string, network: string): Promise<number> {
  const fromNetwork = await takeTurn("network", network, perNetwork);
  if (fromNetwork > 0) return fromNetwork;
  return takeTurn("account", email, perAccount);
}

/** A calendar that is fetched counts for its address and for the network it comes from. */
export async function takeFeedTurn(secret: string | null, network: string): Promise<number> {
  const fromNetwork = await takeTurn("feeds from", network, perNetwork);
  return fromNetwork > 0 || secret === null ? fromNetwork : takeTurn("feed", secret, perFeed);
}

/** A copy that is made counts for the person it is made for, whatever plan it is of. */
export function takeCopyTurn({ orgId, personId }: Whose): Promise<number> {
  return takeTurn("copy", `${orgId}/${personId}`, perReader);
}
