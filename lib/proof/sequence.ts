import { toHex } from "./bytes";
import { genesisBytes } from "./chain";
import type { Entry } from "./entry";
import type { Finding } from "./finding";
import type { Means } from "./means";

/** What is wrong between entries: gaps, order, duplicates, and links that do not lead to the entry before. */
export async function sequenceFindings(
  rows: readonly Entry[],
  { hash }: Means,
): Promise<Finding[]> {
  const [first] = rows;
  if (!first) return [];
  const { orgId, planId } = first;
  const strangers = rows.filter((row) => row.orgId !== orgId || row.planId !== planId);
  return [
    ...gaps(rows),
    ...misplaced(rows),
    ...strangers.map(({ seq }): Finding => ({ seq, key: "other_plan" })),
    ...brokenLinks(rows, toHex(await hash(genesisBytes(orgId, planId)))),
  ];
}

function gaps(rows: readonly Entry[]): Finding[] {
  const seqs = [...new Set(rows.map((row) => row.seq))].sort((a, b) => a - b);
  return seqs.flatMap((seq, i): Finding[] => {
    const before = seqs[i - 1] ?? 0;
    return seq > before + 1 ? [{ seq: before + 1, key: "gap", values: { to: seq - 1 } }] : [];
  });
}

function misplaced(rows: readonly Entry[]): Finding[] {
  const seen = new Set<number>();
  let last = 0;
  return rows.flatMap(({ seq }): Finding[] => {
    const key = seen.has(seq) ? "duplicate" : "order";
    const isAhead = seq > last;
    seen.add(seq);
    last = Math.max(last, seq);
    return isAhead ? [] : [{ seq, key }];
  });
}

/** After a gap or out of order there is no entry before to compare with; that is found by its number. */
function brokenLinks(rows: readonly Entry[], beginning: string): Finding[] {
  return rows.flatMap(({ seq, prev }, i): Finding[] => {
    const before = i === 0 ? { seq: 0, hash: beginning } : rows[i - 1];
    const follows = before !== undefined && before.seq + 1 === seq;
    return follows && before.hash !== prev ? [{ seq, key: "chain_broken" }] : [];
  });
}
