const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of what was said back is copied from the standard: the share of its words that stand there too, 0 to 1 (C.3). */
export function likeness(said: string, standard: string): number {
  const spoken = words(said);
  if (spoken.length === 0) return 0;
  const known = new Set(words(standard));
  return spoken.filter((word) => known.has(word)).length / spoken.length;
}
