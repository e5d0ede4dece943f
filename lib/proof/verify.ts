import type { Entry } from "./entry";
import { entryFindings } from "./entry-check";
import type { Finding } from "./finding";
import { type Means, webMeans } from "./means";
import { sequenceFindings } from "./sequence";
import { type PublicKeys, type SignatureCheck, signatureCheck } from "./signature-check";

/** What the reader knows from elsewhere; without it a cut tail or a whole other history cannot be told. */
type Expected = Partial<{ orgId: string; planId: string; version: number; head: string }>;

type Options = { expected?: Expected; signatures?: boolean; means?: Means };

const together = 512;

/** Everything that is wrong with a history in the order it is kept; an untouched one yields nothing, an erased body is told and is no fault. */
export async function verifyHistory(
  rows: readonly Entry[],
  publicKeys: PublicKeys,
  { expected = {}, signatures = true, means = webMeans }: Options = {},
): Promise<Finding[]> {
  const check = signatures ? await signatureCheck(publicKeys, means) : null;
  const findings = [...(await sequenceFindings(rows, means)), ...unexpected(rows, expected)];
  for (let from = 0; from < rows.length; from += together) {
    const some = rows.slice(from, from + together).map((row) => rowFindings(row, check, means));
    findings.push(...(await Promise.all(some)).flat());
  }
  return findings.sort((a, b) => a.seq - b.seq);
}

async function rowFindings(
  row: Entry,
  check: SignatureCheck | null,
  means: Means,
): Promise<Finding[]> {
  const [inside, wrong] = await Promise.all([entryFindings(row, means), check?.(row)]);
  return wrong ? [...inside, { seq: row.seq, key: wrong }] : inside;
}

function unexpected(rows: readonly Entry[], expected: Expected): Finding[] {
  const last = rows.at(-1);
  const { seq = 0, hash } = last ?? {};
  const { orgId, planId, version = seq, head = hash } = expected;
  const isOther =
    last && ((orgId ?? last.orgId) !== last.orgId || (planId ?? last.planId) !== last.planId);
  return [
    ...(isOther ? [{ seq, key: "other_plan" } as const] : []),
    ...(version === seq && head === hash ? [] : [{ seq, key: "tail_differs" } as const]),
  ];
}
