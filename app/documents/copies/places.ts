import "server-only";

type Places = { atOnce: number; waiting: number; patienceMs: number };

/** Work for which there are so many places at once: who finds none waits a while for one, and null says that none came free. */
export function places({ atOnce, waiting, patienceMs }: Places) {
  let taken = 0;
  const queue = new Set<() => void>();

  function leave() {
    const [next] = queue;
    if (next) next();
    else taken -= 1;
  }

  function waitForOne(): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const answer = (isIn: boolean) => {
      clearTimeout(end);
      queue.delete(enter);
      resolve(isIn);
    };
    const enter = () => answer(true);
    const end = setTimeout(() => answer(false), patienceMs);
    queue.add(enter);
    return promise;
  }

  async function comesIn(): Promise<boolean> {
    if (taken === atOnce) return queue.size < waiting && waitForOne();
    taken += 1;
    return true;
  }

  return async function inPlace<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (!(await comesIn())) return null;
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
