const MOST = 20_000;

/** The same answers, worked out once: a page asks for the same days again and again. Forgets all when it is full. */
export function remembered<Asked extends (string | number)[]>(
  work: (...asked: Asked) => string,
): (...asked: Asked) => string {
  const known = new Map<string, string>();
  return (...asked) => {
    const key = asked.join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = work(...asked);
    if (known.size >= MOST) known.clear();
    known.set(key, answer);
    return answer;
  };
}
