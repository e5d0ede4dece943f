/** What a check found at an entry, as a message key under `proof`; every key but `erased` is a fault. */
export type Finding = {
  seq: number;
  key:
    | "erased"
    | "body_changed"
    | "column_changed"
    | "hash_changed"
    | "chain_broken"
    | "signature_wrong"
    | "key_unknown"
    | "gap"
    | "order"
    | "duplicate"
    | "other_plan"
    | "tail_differs"
    | "receipt_unmatched"
    | "receipt_forged";
  values?: { column: string } | { to: number };
};

export function isFault(finding: Finding): boolean {
  return finding.key !== "erased";
}
