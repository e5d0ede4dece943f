/** A sentence with its places filled, for the few that a page says before it has loaded anything more. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}
