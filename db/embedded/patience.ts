const FIRST_WORD_MS = 2_000;
const NEXT_WORD_MS = 10_000;

/** Waits for work and speaks after two seconds, then every ten, with the seconds gone by. */
export async function patiently<Result>(
  work: Promise<Result>,
  speak: (seconds: number) => void,
): Promise<Result> {
  const began = Date.now();
  const tell = () => speak(Math.round((Date.now() - began) / 1000));
  let next: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    tell();
    next = setInterval(tell, NEXT_WORD_MS);
  }, FIRST_WORD_MS);
  try {
    return await work;
  } finally {
    clearTimeout(first);
    clearInterval(next);
  }
}
