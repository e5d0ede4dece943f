// Checks a copy of a plan's history, and needs nothing but a browser: no network, no server, no library.
// It is written apart from the product, so that the product does not vouch for itself.

const columns = [
  "orgId",
  "planId",
  "seq",
  "id",
  "type",
  "actorId",
  "standing",
  "at",
  "zone",
  "commitment",
];

const encoder = new TextEncoder();

function toHex(bytes) {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromHex(text) {
  if (typeof text !== "string" || !/^([0-9a-f]{2})*$/.test(text)) return null;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** The one text of a value (RFC 8785): names in order, nothing between. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(",")}}`;
}

/** SHA-256 over some bytes, then a text. */
async function digest(before, text) {
  const after = encoder.encode(text);
  const both = new Uint8Array(before.length + after.length);
  both.set(before);
  both.set(after, before.length);
  return toHex(await crypto.subtle.digest("SHA-256", both));
}

function parsed(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Each column against the text that was hashed, that text against its hash, the words against what stands for them. */
async function insideEntry(entry) {
  const { seq } = entry;
  const hashed = parsed(entry.head);
  const found = columns
    .filter((column) => hashed[column] !== entry[column])
    .map((column) => ({ seq, key: "column_changed", column }));
  const prev = fromHex(entry.prev);
  if (!prev || (await digest(prev, entry.head)) !== entry.hash)
    found.push({ seq, key: "hash_changed" });
  if (entry.body === null) return [...found, { seq, key: "erased" }];
  const salt = fromHex(entry.salt);
  if (!salt || (await digest(salt, canonical(entry.body))) !== entry.commitment)
    found.push({ seq, key: "body_changed" });
  return found;
}

/** Whether numbers are missing, double or out of order, and whether each entry follows the one before. */
async function betweenEntries(entries) {
  const [first] = entries;
  if (!first) return [];
  const { orgId, planId } = first;
  const start = { seq: 0, hash: await digest(new Uint8Array(), canonical({ orgId, planId })) };
  const numbers = entries.map(({ seq }) => seq);
  return [
    ...missing(numbers),
    ...misplaced(numbers),
    ...entries
      .filter((entry) => entry.orgId !== orgId || entry.planId !== planId)
      .map(({ seq }) => ({ seq, key: "other_plan" })),
    ...entries
      .filter((entry, place) => {
        const before = entries[place - 1] ?? start;
        return before.seq + 1 === entry.seq && before.hash !== entry.prev;
      })
      .map(({ seq }) => ({ seq, key: "chain_broken" })),
  ];
}

function misplaced(numbers) {
  const seen = new Set();
  let highest = 0;
  const found = [];
  for (const seq of numbers) {
    if (seq <= highest) found.push({ seq, key: seen.has(seq) ? "duplicate" : "order" });
    seen.add(seq);
    highest = Math.max(highest, seq);
  }
  return found;
}

function missing(numbers) {
  const known = [...new Set(numbers)].sort((a, b) => a - b);
  return known.flatMap((seq, place) => {
    const before = known[place - 1] ?? 0;
    return seq > before + 1 ? [{ seq: before + 1, key: "gap", to: seq - 1 }] : [];
  });
}

/** A question to the keys of the copy: what is wrong with a signature, or null. */
async function signatures(publicKeys) {
  const keys = new Map();
  for (const [keyId, text] of Object.entries(publicKeys)) {
    const raw = fromHex(text);
    if (raw?.length !== 32) continue;
    keys.set(keyId, await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]));
  }
  return async ({ keyId, signature, hash }) => {
    const key = keys.get(keyId);
    if (!key) return "key_unknown";
    const [signed, over] = [fromHex(signature), fromHex(hash)];
    const isRight = signed && over && (await crypto.subtle.verify("Ed25519", key, signed, over));
    return isRight ? null : "signature_wrong";
  };
}

/** The copy says where its history ends; it has to end there, and be of the plan it names. */
function ending({ orgId, planId, version, head, entries }) {
  const last = entries.at(-1);
  const seq = last?.seq ?? 0;
  const found = [];
  if (last && (last.orgId !== orgId || last.planId !== planId))
    found.push({ seq, key: "other_plan" });
  if (version !== seq || (head ?? undefined) !== last?.hash)
    found.push({ seq, key: "tail_differs" });
  return found;
}

/** Whether this is a copy of a history at all. */
export function isCopy(copy) {
  return (
    typeof copy === "object" &&
    copy !== null &&
    Array.isArray(copy.entries) &&
    copy.entries.every((entry) => typeof entry === "object" && entry !== null) &&
    typeof copy.publicKeys === "object" &&
    copy.publicKeys !== null
  );
}

/** Everything that is wrong with a copy, in the order of its entries; erased words are told and are no fault. */
export async function check(copy) {
  const wrong = await signatures(copy.publicKeys);
  const found = [...(await betweenEntries(copy.entries)), ...ending(copy)];
  for (const entry of copy.entries) {
    found.push(...(await insideEntry(entry)));
    const key = await wrong(entry);
    if (key) found.push({ seq: entry.seq, key });
  }
  return found.sort((a, b) => a.seq - b.seq);
}
