import { readHistory } from "@/db/history";
import { readHomePage } from "@/db/home";
import { openPlanPage } from "@/db/openings";
import { listPlans } from "@/db/plans";
import { startSession } from "@/db/sessions";
import { odile, planId, tobias } from "@/tests/cast";
import type { Form, Measure } from "@/tests/measure/measure";
import { middleTime, pairedRatio } from "@/tests/measure/rounds";
import { castDatabase } from "./ground";
import { fillWithPlans, recordLongPlan } from "./many-plans";

const NOW = "2026-10-20T09:00:00.000Z";
const SMALL = 1_000;
const LARGE: Record<Form, number> = { full: 100_000, short: 20_000 };
const READS: Record<Form, number> = { full: 200, short: 50 };

const names = [
  "growth_plan_page",
  "growth_overview",
  "growth_history_last_page",
  "growth_hr_counts",
] as const;

type Reads = Record<(typeof names)[number], () => Promise<unknown>>;

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
    growth_plan_page: () => openPlanPage(supervisor, planId, NOW),
    growth_overview: () => listPlans(hr, {}),
    growth_history_last_page: () => readHistory(supervisor, planId, { after: 30 }),
    growth_hr_counts: () => readHomePage(hr, NOW),
  };
}

/** The middle time of a read on one of the databases, warmed up. */
async function timeOn(ground: Ground, name: keyof Reads, reads: number) {
  await ground.use();
  const read = readsOf(ground)[name];
  await middleTime(reads, read);
  return middleTime(reads, read);
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
      for (const name of names) {
        say(name);
        ratios[name] = await pairedRatio({
          rounds: 5,
          one: () => timeOn(large, name, READS[form]),
          other: () => timeOn(small, name, READS[form]),
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
