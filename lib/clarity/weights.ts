export type Packed = {
  readonly source: string;
  readonly scale: number;
  readonly bias: readonly number[];
  readonly data: string;
};
export type Weights = {
  readonly bias: readonly number[];
  readonly of: ReadonlyMap<number, Int8Array>;
  readonly scale: number;
};

const space = 1 << 24;

/** A feature's number: FNV-1a of its name, folded to 24 bits. */
export function featureId(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return ((h >>> 24) ^ h) & (space - 1);
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

const step = 0.04;

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
    source: "Trained by tests/clarity/train.ts on tests/clarity/sets/train-*.jsonl; one logistic regression a code.",
    scale: step,
    bias: bias.map((b) => Math.round(b * 1000) / 1000),
    data,
  };
}

/** Unpacks the weights a trained model ships as text. */
export function unpackWeights({ scale, bias, data }: Packed): Weights {
  const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
  const of = new Map<number, Int8Array>();
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let id = 0;
  while (at < bytes.length) {
    id += varint();
    const mask = varint();
    const row = new Int8Array(bias.length);
    for (let t = 0; t < bias.length; t += 1) {
      if (mask & (1 << t)) row[t] = ((bytes[at++] ?? 0) << 24) >> 24;
    }
    of.set(id, row);
  }
  return { bias, of, scale };
}
