/** A word that stands in every text of one kind, and nowhere else. */
export function canary(kind: string, of: string): string {
  return `canary-${kind}-${of}`;
}

/** The same value, with a word behind every text that a person wrote: whatever has a space in it. */
export function planted<T>(value: T, word: string): T;
export function planted(value: unknown, word: string): unknown {
  if (typeof value === "string") return value.includes(" ") ? `${value} ${word}` : value;
  if (Array.isArray(value)) return value.map((one) => planted(one, word));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, planted(one, word)]));
}

/** The words found in a text, each as its kind and what it is of. */
export function canariesIn(text: string): (readonly [kind: string, of: string])[] {
  const found = new Set(text.match(/canary-[a-z]+-[a-z_]+/g));
  return [...found].map((word) => {
    const [, kind = "", of = ""] = word.split("-");
    return [kind, of] as const;
  });
}
