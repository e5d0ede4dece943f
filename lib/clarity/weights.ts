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
