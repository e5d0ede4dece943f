import "server-only";
import type { Recorded } from "@/lib/plan/event";
import { fromHex, toHex } from "@/lib/proof/bytes";
import { bytesOf } from "@/lib/proof/canonical";
import { genesis, headText, link } from "@/lib/proof/chain";
import { commit } from "@/lib/proof/commitment";
import type { Entry } from "@/lib/proof/entry";
import { sign } from "@/lib/proof/sign";
import type { ReadPlan } from "./plans";
import { currentSigningKey } from "./signing-key";

/** An event as its row of the history: committed to, chained to the one before, and signed. */
export async function entryFor(
  { plan, head: last }: Pick<ReadPlan, "plan" | "head">,
  recorded: Recorded,
  salt: Uint8Array,
): Promise<Entry> {
  const { orgId, planId } = plan;
  const { id, seq, by, standing, at, zone, event } = recorded;
  const before = (last && fromHex(last)) || (await genesis(orgId, planId));
  const saltBytes = new Uint8Array(salt);
  const commitment = toHex(await commit(saltBytes, event));
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
  const hash = await link(before, bytesOf(head));
  const { key, keyId } = await currentSigningKey();
  return {
    ...named,
    salt: toHex(saltBytes),
    body: event,
    head,
    prev: toHex(before),
    hash: toHex(hash),
    signature: toHex(await sign(key, hash)),
    keyId,
  };
}
