const MOST = 20_000;

type OfTwo = (one: string, other: string) => string;

/** The same answers, worked out once: a page asks for the same days again and again. Forgets all when it is full. */
export function remembered(work: OfTwo): OfTwo {
  const known = new Map<string, string>();
  return (one, other) => {
    const key = `${one} ${other}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = work(one, other);
    if (known.size >= MOST) known.clear();
    known.set(key, answer);
    return answer;
  };
}
