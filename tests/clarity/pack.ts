import type { Packed } from "@/lib/clarity/weights";

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

const step = 0.11;

/** Packs weights as bytes: distance to the last feature, which codes it speaks for, and how strongly. */
export function packWeights(
  ids: readonly number[],
  weights: readonly Float64Array[],
  bias: readonly number[],
): Packed {
  const order = ids.map((id, i) => [id, i] as const).sort((a, b) => a[0] - b[0]);
  const bytes: number[] = [];
  let last = 0;
  for (const [id, i] of order) {
    const row = weights.map((w) => Math.max(-127, Math.min(127, Math.round((w[i] ?? 0) / step))));
    const mask = row.reduce((m, v, t) => (v === 0 ? m : m | (1 << t)), 0);
    if (mask === 0) continue;
    pushVarint(bytes, id - last);
    pushVarint(bytes, mask);
    for (const v of row) if (v !== 0) bytes.push(v & 255);
    last = id;
  }
  const data = btoa(bytes.map((b) => String.fromCharCode(b)).join(""));
  return {
    source:
      "Trained by tests/clarity/train.ts on its sets train and tune; one logistic regression a code.",
    scale: step,
    bias: bias.map((b) => Math.round(b * 1000) / 1000),
    data,
  };
}
