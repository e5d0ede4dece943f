import { type Bytes, sha256 } from "./bytes";
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

/** What the first entry follows; it names the plan, so that no history can be moved to another. */
export function genesis(orgId: string, planId: string): Promise<Bytes> {
  return sha256(canonicalBytes({ orgId, planId }));
}

export function link(prev: Bytes, bytes: Bytes): Promise<Bytes> {
  return sha256(prev, bytes);
}
