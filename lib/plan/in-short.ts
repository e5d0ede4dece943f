const most = 120;

/** The beginning of what somebody wrote, cut between two words, for a sentence that only names it. */
export function inShort(text: string): string {
  const line = text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(" ", most);
  return `${line.slice(0, cut > 0 ? cut : most)} …`;
}
