import "server-only";
import { createHash, sign } from "node:crypto";
import type { Recorded } from "@/lib/plan/event";
import { type Bytes, fromHex, toHex } from "@/lib/proof/bytes";
import { bytesOf } from "@/lib/proof/canonical";
import { genesisBytes, headText, linkedBytes } from "@/lib/proof/chain";
import { committedBytes } from "@/lib/proof/commitment";
import type { Entry } from "@/lib/proof/entry";
import type { ReadPlan } from "./plans";
import { currentSigningKey } from "./signing-key";

const sha256 = (bytes: Bytes) => new Uint8Array(createHash("sha256").update(bytes).digest());

/** An event as its row of the history: committed to, chained to the one before, and signed. */
export function entryFor(
  { plan, head: last }: Pick<ReadPlan, "plan" | "head">,
  recorded: Recorded,
  salt: Uint8Array,
): Entry {
  const { orgId, planId } = plan;
  const { id, seq, by, standing, at, zone, event } = recorded;
  const before = (last && fromHex(last)) || sha256(genesisBytes(orgId, planId));
  const saltBytes = new Uint8Array(salt);
  const commitment = toHex(sha256(committedBytes(saltBytes, event)));
  const named = {
    orgId,
    planId,
    seq,
    id,
    type: event.type,
    actorId: by,
    standing,
    at,
    zone,
    commitment,
  };
  const head = headText(named);
  const hash = sha256(linkedBytes(before, bytesOf(head)));
  const { key, keyId } = currentSigningKey();
  return {
    ...named,
    salt: toHex(saltBytes),
    body: event,
    head,
    prev: toHex(before),
    hash: toHex(hash),
    // Here and now: handing 25 µs of work to another thread costs more than the work.
    signature: sign(null, hash, key).toString("hex"),
    keyId,
  };
}
