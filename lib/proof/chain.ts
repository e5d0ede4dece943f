import { type Bytes, joined, sha256 } from "./bytes";
import { canonicalBytes, canonicalText } from "./canonical";
import type { Head } from "./entry";

/** The canonical text of a head; it takes these ten columns and no other from a wider row. */
export function headText(from: Head): string {
  const { orgId, planId, seq, id, type, actorId, standing, at, zone, commitment } = from;
  return canonicalText({
    orgId,
    planId,
    seq,
    id,
    type,
    actorId,
    standing,
    at,
    zone,
    commitment,
  });
}

/** What is hashed to begin a history; it names the plan, so that no history can be moved to another. */
export function genesisBytes(orgId: string, planId: string): Bytes {
  return canonicalBytes({ orgId, planId });
}

/** What the first entry follows. */
export function genesis(orgId: string, planId: string): Promise<Bytes> {
  return sha256(genesisBytes(orgId, planId));
}

/** What is hashed to link an entry to the one before. */
export function linkedBytes(prev: Bytes, bytes: Bytes): Bytes {
  return joined(prev, bytes);
}

export function link(prev: Bytes, bytes: Bytes): Promise<Bytes> {
  return sha256(linkedBytes(prev, bytes));
}
