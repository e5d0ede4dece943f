import { setTimeout as sleep } from "node:timers/promises";
import { v7 as newId } from "uuid";
import type { Measure } from "@/tests/measure/measure";
import { historyOf, party, post, question } from "./demo-people";
import { several } from "./on-several";

const EDITS = 200;

interface Refused {
  readonly since?: unknown[];
}

/** Comes back when asked to, as whoever is told that there is too much at once. */
async function posted(send: () => Promise<Response>): Promise<Response> {
  for (;;) {
    const answer = await send();
    if (answer.status !== 503) return answer;
    await answer.body?.cancel();
    await sleep(100);
  }
}

export const lostUpdate: Measure = {
  targets: { lost_update_won: { exactly: 1 }, lost_update_told: { exactly: EDITS - 1 } },
  how: "200 writers who have read the same version, over two processes: how many are recorded, how many are told what changed",
  async run() {
    const { apps, stop } = await several(2);
    try {
      const [first, second] = apps;
      if (!first || !second) throw new Error("two processes are needed");
      const ines = await party(first.origin, "ines");
      const there = await party(second.origin, "ines");
      const { version } = await historyOf(first.origin, ines);
      const answers = await Promise.all(
        Array.from({ length: EDITS }, async (_, n) => {
          const { origin } = n % 2 === 0 ? first : second;
          const who = n % 2 === 0 ? ines : there;
          const wish = { id: newId(), expectedVersion: version, event: question(`Number ${n}?`) };
          const answer = await posted(() => post(origin, who, wish));
          return { status: answer.status, said: (await answer.json()) as Refused };
        }),
      );
      const isTold = ({ status, said }: { status: number; said: Refused }) =>
        status === 409 && (said.since?.length ?? 0) > 0;
      return {
        lost_update_won: answers.filter(({ status }) => status === 200).length,
        lost_update_told: answers.filter(isTold).length,
      };
    } finally {
      await stop();
    }
  },
};
