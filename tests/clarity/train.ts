import { writeFileSync } from "node:fs";
import { codes } from "@/lib/clarity/codes";
import english from "@/lib/clarity/en/lexicon.json";
import { read } from "@/lib/clarity/features";
import { lexicon } from "@/lib/clarity/lexicon";
import { featureId } from "@/lib/clarity/weights";
import { here, type Item, part } from "./items";
import { joined } from "./joined";
import { packWeights } from "./pack";
import { random } from "./random";

const targets = [...codes, "any"] as const;
const any = targets.indexOf("any");
const settings = {
  alpha: 0.12,
  beta: 1,
  l1: 3.25,
  l2: 1.5,
  epochs: 8,
  keep: 0.65,
  rarest: 6,
  rounds: 4,
  clean: 2,
  joined: 0.5,
};

type Row = { ids: Int32Array; lexical: Uint8Array; labels: Uint8Array };

const entries = lexicon(english.classes);

function rowOf(item: Item, index: Map<number, number>): Row {
  const { features } = read(item.text, item.field, entries);
  const ids = features.map(({ name }) => {
    const hash = featureId(name);
    const id = index.get(hash) ?? index.size;
    index.set(hash, id);
    return id;
  });
  const labels = targets.map((t) => (t === "any" ? item.flags.length > 0 : item.flags.includes(t)));
  return {
    ids: Int32Array.from(ids),
    lexical: Uint8Array.from(features, (f) => Number(f.lexical)),
    labels: Uint8Array.from(labels, Number),
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    const held = order[i]!;
    order[i] = order[j]!;
    order[j] = held;
  }
}

/** One logistic regression per code by FTRL-proximal, which leaves most weights at zero. */
class Regression {
  private readonly z: Float64Array;
  private readonly root: Float64Array;

  constructor(private readonly size: number) {
    this.z = new Float64Array(size + 1);
    this.root = new Float64Array(size + 1);
  }

  weight(id: number): number {
    const { alpha, beta, l1, l2 } = settings;
    const z = this.z[id]!;
    const rate = (beta + this.root[id]!) / alpha;
    if (id === this.size) return -z / rate;
    return Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / (rate + l2);
  }

  learn(ids: readonly number[], label: number, weight: number): void {
    const weights = ids.map((id) => this.weight(id));
    const sum = weights.reduce((a, b) => a + b, 0);
    const slope = weight * (1 / (1 + Math.exp(-sum)) - label);
    ids.forEach((id, k) => {
      const root = this.root[id]!;
      const next = Math.sqrt(root * root + slope * slope);
      this.z[id]! += slope - ((next - root) / settings.alpha) * weights[k]!;
      this.root[id] = next;
    });
  }
}

function trained(rows: readonly Row[], size: number, seed: number): Regression[] {
  const counts = new Uint32Array(size);
  for (const row of rows.slice(0, written.length)) for (const id of row.ids) counts[id]! += 1;
  const models = targets.map(() => new Regression(size));
  const next = random(seed);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, next);
    for (const r of order) {
      const row = rows[r]!;
      const seen = [size];
      row.ids.forEach((id, k) => {
        // Some of the plain words are left out each time, so that classes and shapes carry weight too.
        const dropped = row.lexical[k] === 1 && next() > settings.keep;
        if (counts[id]! >= settings.rarest && !dropped) seen.push(id);
      });
      // Clean texts are the fewer here and the more at work, so each counts for more.
      const weight = row.labels[any] === 1 ? 1 : settings.clean;
      models.forEach((model, t) => {
        model.learn(seen, row.labels[t]!, weight);
      });
    }
  }
  return models;
}

const written = [...part("train"), ...part("tune")];
const items = [...written, ...joined(written, settings.joined)];
const index = new Map<number, number>();
const rows = items.map((item) => rowOf(item, index));
const rounds = Array.from({ length: settings.rounds }, (_, r) => trained(rows, index.size, 7 + r));
const mean = (t: number, id: number) =>
  rounds.reduce((sum, models) => sum + models[t]!.weight(id), 0) / rounds.length;
const ids = [...index.keys()];
const weights = targets.map((_, t) => Float64Array.from(ids, (_id, i) => mean(t, i)));
const bias = targets.map((_, t) => mean(t, index.size));
const packed = packWeights(ids, weights, bias);
writeFileSync(here("../../lib/clarity/en/weights.json"), `${JSON.stringify(packed, null, 2)}\n`);
console.log(
  `${written.length} texts, ${items.length - written.length} pairs of them, read in ${rounds.length} rounds`,
);
