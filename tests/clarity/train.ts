import { writeFileSync } from "node:fs";
import { codes } from "@/lib/clarity/codes";
import { read } from "@/lib/clarity/features";
import { lexicon } from "@/lib/clarity/lexicon";
import { featureId, packWeights } from "@/lib/clarity/weights";
import english from "@/lib/clarity/en/lexicon.json";
import { here, type Item, part } from "./items";
import { score, table } from "./metrics";

const targets = [...codes, "any"] as const;
const settings = { alpha: 0.12, beta: 1, l1: Number(process.env.L1 ?? 0.6), l2: Number(process.env.L2 ?? 1.5), epochs: Number(process.env.EP ?? 10), keep: Number(process.env.KEEP ?? 0.65), min: Number(process.env.MINC ?? 2) };

type Row = { ids: Int32Array; lexical: Uint8Array; labels: Uint8Array };

function random(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const entries = lexicon(english.classes);

function rowsOf(items: readonly Item[], index: Map<number, number>, grow: boolean): Row[] {
  return items.map((item) => {
    const ids: number[] = [];
    const lexical: number[] = [];
    for (const f of read(item.text, item.field, entries).features) {
      const hash = featureId(f.name);
      let id = index.get(hash);
      if (id === undefined && grow) {
        id = index.size;
        index.set(hash, id);
      }
      if (id === undefined) continue;
      ids.push(id);
      lexical.push(f.lexical ? 1 : 0);
    }
    const labels = targets.map((t) => (t === "any" ? item.flags.length > 0 : item.flags.includes(t)) ? 1 : 0);
    return { ids: Int32Array.from(ids), lexical: Uint8Array.from(lexical), labels: Uint8Array.from(labels) };
  });
}

type Model = { weights: Float64Array[]; bias: number[] };

function fit(rows: readonly Row[], size: number): Model {
  const { alpha, beta, l1, l2, epochs, keep } = settings;
  const counts = new Uint16Array(size);
  for (const row of rows) for (const id of row.ids) counts[id] = Math.min(60000, (counts[id] ?? 0) + 1);
  const z = targets.map(() => new Float64Array(size + 1));
  const n = targets.map(() => new Float64Array(size + 1));
  const next = random(7);
  const order = rows.map((_, i) => i);
  const weight = (zi: number, ni: number, free: boolean) => {
    if (free) return -zi / ((beta + Math.sqrt(ni)) / alpha);
    if (Math.abs(zi) <= l1) return 0;
    return -(zi - Math.sign(zi) * l1) / ((beta + Math.sqrt(ni)) / alpha + l2);
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const r of order) {
      const row = rows[r]!;
      const act: number[] = [size];
      row.ids.forEach((id, k) => {
        if ((counts[id] ?? 0) < settings.min) return;
        if (row.lexical[k] && next() > keep) return;
        act.push(id);
      });
      targets.forEach((_, t) => {
        const zt = z[t]!;
        const nt = n[t]!;
        const w = act.map((id) => weight(zt[id]!, nt[id]!, id === size));
        const sum = w.reduce((a, b) => a + b, 0);
        const g = 1 / (1 + Math.exp(-sum)) - row.labels[t]!;
        act.forEach((id, k) => {
          const sigma = (Math.sqrt(nt[id]! + g * g) - Math.sqrt(nt[id]!)) / alpha;
          zt[id]! += g - sigma * w[k]!;
          nt[id]! += g * g;
        });
      });
    }
  }
  const weights = targets.map((_, t) => Float64Array.from({ length: size }, (_x, id) => (counts[id]! < settings.min ? 0 : weight(z[t]![id]!, n[t]![id]!, false))));
  return { weights, bias: targets.map((_, t) => weight(z[t]![size]!, n[t]![size]!, true)) };
}

const scoresOf = (model: Model, row: Row): number[] =>
  targets.map((_, t) => {
    let sum = model.bias[t]!;
    for (const id of row.ids) sum += model.weights[t]![id]!;
    return sum;
  });

export function decide(s: readonly number[], cut: number, anyCut: number, pull: number): Set<string> {
  const any = s[codes.length]!;
  const found = new Set<string>();
  codes.forEach((code, c) => {
    if (s[c]! + pull * (any - anyCut) > cut) found.add(code);
  });
  if (found.size === 0 && any > anyCut + 1) {
    let best = 0;
    codes.forEach((_, c) => {
      if (s[c]! > s[best]!) best = c;
    });
    if (s[best]! > cut - 2.5) found.add(codes[best]!);
  }
  return found;
}

function lowered(text: string): string {
  const first = text.split(/\s/)[0] ?? "";
  const name = entries.get(first.toLowerCase())?.includes("NAME") || /^(?:I\b|I'|[A-Z]{2})/.test(first);
  return name ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const joints = [". ", ". ", "; ", " and ", ", and ", ", "] as const;

/** Joins two texts of a field, so that a finding is learnt beside plain facts and beside other findings. */
function joined(a: Item, b: Item, pick: number): Item {
  const joint = joints[Math.floor(pick * joints.length)] ?? ". ";
  const head = a.text.replace(/[.!?]$/, "");
  const tail = joint === ". " ? b.text : lowered(b.text);
  const flags = new Set([...a.flags, ...b.flags]);
  if (a.field === "standard") flags.add("compound");
  return { id: `${a.id}+${b.id}`, field: a.field, text: head + joint + tail, flags: [...flags] };
}

function pairs(items: readonly Item[], share: number): Item[] {
  const next = random(11);
  const byField = new Map<string, Item[]>();
  for (const item of items) byField.set(item.field, [...(byField.get(item.field) ?? []), item]);
  return items.flatMap((a) => {
    const plain = a.flags.length === 0;
    if (next() > (plain ? 3 * share : share)) return [];
    if (a.field === "standard" && (plain || STD === 0)) return [];
    const peers = (byField.get(a.field) ?? []).filter(({ flags }) => flags.length === 0);
    const b = peers[Math.floor(next() * peers.length)];
    return b && b.id !== a.id ? [next() > 0.5 ? joined(a, b, next()) : joined(b, a, next())] : [];
  });
}

const STD = Number(process.env.STD ?? 0);
const share = Number(process.env.SHARE ?? 0.4);
const items = part("train");
const extra = [...part("tune")];
const folds = Number(process.env.FOLDS ?? 5);
if (process.env.CV) {
  const out: number[][] = [];
  for (let f = 0; f < folds; f += 1) {
    const isTest = (i: number) => (i * 7919) % 100003 % folds === f;
    const index = new Map<number, number>();
    const fold = items.filter((_, i) => !isTest(i));
    const rows = rowsOf([...fold, ...pairs(fold, share)], index, true);
    const model = fit(rows, index.size);
    items.forEach((item, i) => {
      if (isTest(i)) out[i] = scoresOf(model, rowsOf([item], index, false)[0]!);
    });
  }
  console.log(table(score(items, out.map((s) => decide(s, 0, 0, 0.15)))));
  writeFileSync("/tmp/clar/cv.json", JSON.stringify(out));
} else {
  const base = process.env.WITH_TUNE ? [...items, ...extra] : items;
  const all = [...base, ...pairs(base, share)];
  const index = new Map<number, number>();
  const rows = rowsOf(all, index, true);
  const model = fit(rows, index.size);
  const nz = model.weights.map((w) => w.reduce((a, x) => a + (x ? 1 : 0), 0));
  console.log(`${all.length} items, ${index.size} features, weights: ${nz.join(" ")}`);
  const packed = packWeights([...index.keys()], model.weights, model.bias);
  writeFileSync(process.env.OUT ?? here("../../lib/clarity/en/weights.json"), JSON.stringify(packed));
}
