import "server-only";
import { serverMeans } from "@/db/proof-means";
import { publicKeys } from "@/db/signing-key";
import { fromHex } from "@/lib/proof/bytes";
import type { Entry } from "@/lib/proof/entry";
import { type Finding, isFault } from "@/lib/proof/finding";
import { fingerprint } from "@/lib/proof/receipt";
import { verifyHistory } from "@/lib/proof/verify";
import type { HistoryReading } from "./read-history";

/** What the check of a whole history finds wrong, made anew for each reader. */
export async function faultsIn({ plan, entries, head }: HistoryReading): Promise<Finding[]> {
  const { orgId, planId, version } = plan;
  const expected = { orgId, planId, version, ...(head && { head }) };
  const findings = await verifyHistory(entries, publicKeys(), { expected, means: serverMeans });
  return findings.filter(isFault);
}

/** The short code of each entry by its number. */
export function codesOf(entries: Entry[]): Map<number, string> {
  return new Map(
    entries.map(({ seq, hash }) => [seq, fingerprint(fromHex(hash) ?? new Uint8Array(4))]),
  );
}
