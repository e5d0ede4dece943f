import type postgres from "postgres";
import { readHistory } from "@/db/history";
import { readHomePage } from "@/db/home";
import { openPlanPage } from "@/db/openings";
import { listPlans } from "@/db/plans";
import { startSession } from "@/db/sessions";
import { planId, tobias } from "@/tests/cast";
import type { Measure } from "@/tests/measure/measure";
import { castDatabase } from "./ground";
import { recordLongPlan } from "./many-plans";

const NOW = "2026-10-20T09:00:00.000Z";

/** What the login has sent since the server began; what runs inside a statement is not counted, nor what rings for listeners after a write. */
async function sent(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<{ calls: string }[]>`select coalesce(sum(calls), 0) as calls
    from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname like 'footing%'
      and query !~ 'pg_notify|forget_news'`;
  return Number(row?.calls ?? 0);
}

export const statements: Measure = {
  targets: { page_statements: { exactly: 1 } },
  how: "SQL statements for one view of plan page, home, history and overview; the largest",
  async run(_, say) {
    const ground = await castDatabase();
    try {
      await ground.sql`create extension pg_stat_statements`;
      await recordLongPlan();
      const session = await startSession(tobias);
      const views: Record<string, () => Promise<unknown>> = {
        "plan page": () => openPlanPage(session, planId, NOW),
        home: () => readHomePage(session, NOW),
        history: () => readHistory(session, planId, {}),
        overview: () => listPlans(session, {}),
      };
      let largest = 0;
      for (const [name, view] of Object.entries(views)) {
        const before = await sent(ground.sql);
        await view();
        const count = (await sent(ground.sql)) - before;
        say(`${name}: ${count}`);
        largest = Math.max(largest, count);
      }
      return { page_statements: largest };
    } finally {
      await ground.drop();
    }
  },
};
