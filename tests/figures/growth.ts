import { readHistory } from "@/db/history";
import { readHome } from "@/db/home";
import { listPlans, readPlanPage } from "@/db/plans";
import { startSession } from "@/db/sessions";
import { odile, planId, tobias } from "@/tests/cast";
import type { Form, Measure } from "@/tests/measure/measure";
import { median, pairedRatio } from "@/tests/measure/rounds";
import { castDatabase } from "./ground";
import { fillWithPlans, recordLongPlan } from "./many-plans";

const SMALL = 1_000;
const LARGE: Record<Form, number> = { full: 100_000, short: 20_000 };
const READS: Record<Form, number> = { full: 200, short: 50 };

type Reads = Record<string, () => Promise<unknown>>;

async function groundOf(count: number) {
  const ground = await castDatabase();
  await recordLongPlan();
  await fillWithPlans(ground.sql, count);
  await ground.sql.unsafe("create extension pg_prewarm");
  await ground.sql.unsafe(`select pg_prewarm(oid) from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')`);
  const sessions = { supervisor: await startSession(tobias), hr: await startSession(odile) };
  return { ...ground, sessions };
}

type Ground = Awaited<ReturnType<typeof groundOf>>;

function readsOf({ sessions: { supervisor, hr } }: Ground): Reads {
  return {
    growth_plan_page: () => readPlanPage(supervisor, planId),
    growth_overview: () => listPlans(hr, {}),
    growth_history_last_page: () => readHistory(supervisor, planId, { after: 30 }),
    growth_hr_counts: () => readHome(hr),
  };
}

/** The middle time of one read after the other on one of the databases, in milliseconds, warmed up. */
async function middleTime(ground: Ground, name: string, reads: number) {
  await ground.use();
  const read = readsOf(ground)[name];
  const times: number[] = [];
  for (let n = 0; n < reads * 2; n += 1) {
    const began = performance.now();
    await read?.();
    if (n >= reads) times.push(performance.now() - began);
  }
  return median(times);
}

export const growth: Measure = {
  targets: {
    growth_plan_page: { atMost: 1.2, isTime: true },
    growth_overview: { atMost: 1.2, isTime: true },
    growth_history_last_page: { atMost: 1.2, isTime: true },
    growth_hr_counts: { atMost: 1.2, isTime: true },
  },
  how: "middle time of one read after the other with 100,000 plans in the organisation, against 1,000",
  async run(form, say) {
    const small = await groundOf(SMALL);
    const large = await groundOf(LARGE[form]);
    const ratios: Record<string, number> = {};
    try {
      for (const name of Object.keys(this.targets)) {
        say(name);
        ratios[name] = await pairedRatio({
          rounds: 5,
          one: () => middleTime(large, name, READS[form]),
          other: () => middleTime(small, name, READS[form]),
          say,
        });
      }
      return ratios;
    } finally {
      await small.drop();
      await large.drop();
    }
  },
};
