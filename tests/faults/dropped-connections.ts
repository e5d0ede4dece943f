import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "@/db/address";
import type { Form, Measure } from "@/tests/measure/measure";
import { partiesOf } from "./demo-people";
import { compare, newJournal, write } from "./journal";
import { several } from "./on-several";

const DROPS: Record<Form, number> = { full: 1_000, short: 60 };
const WRITERS = 32;
const POOL = 4;

export const droppedConnections: Measure = {
  targets: {
    dropped_half: { exactly: 0 },
    dropped_lost: { exactly: 0 },
    dropped_hung: { exactly: 0 },
  },
  how: "1,000 connections ended by PostgreSQL while 32 writers keep a pool of four full",
  async run(form, say) {
    const { apps, ownerUrl, stop } = await several(1, { DB_POOL_MAX: String(POOL) });
    const owner = connect(ownerUrl, { max: 1 });
    try {
      const origin = apps[0]?.origin ?? "";
      const writers = await partiesOf(origin, ["ines", "jonas"], WRITERS);
      const journal = newJournal();
      const writing = writers.map((writer) => write(journal, origin, writer));
      let dropped = 0;
      while (dropped < DROPS[form]) {
        const ended = await owner`select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'footing' and state = 'active'`;
        dropped += ended.length;
        await sleep(20);
      }
      await sleep(1_000);
      journal.isOpen = false;
      await Promise.all(writing);
      say(`${dropped} dropped, ${journal.told.length} told, ${journal.failures} failures`);
      const { lost, half } = await compare(journal, origin, writers);
      return {
        dropped_half: half,
        dropped_lost: lost,
        dropped_hung: journal.unanswered + journal.failures,
      };
    } finally {
      await owner.end({ timeout: 5 });
      await stop();
    }
  },
};
