import { connect } from "@/db/address";
import { orgId, planId, tobias } from "@/tests/cast";
import type { Form, Measure } from "@/tests/measure/measure";
import { middleTime, pairedRatio } from "@/tests/measure/rounds";
import { castDatabase } from "./ground";
import { fillWithPlans, recordLongPlan } from "./many-plans";

const READS: Record<Form, number> = { full: 400, short: 100 };
const PLANS = 5_000;

export const rowSecurity: Measure = {
  targets: { row_security_cost: { atMost: 1.3, isTime: true } },
  how: "middle time of reading one plan under forced row security, against the same statement as a superuser",
  async run(form, say) {
    const ground = await castDatabase();
    const own = { max: 1, fetch_types: false, connection: { jit: false } };
    const login = connect(ground.loginUrl, own);
    const owner = connect(ground.ownerUrl, own);
    try {
      await recordLongPlan();
      await fillWithPlans(ground.sql, PLANS);
      for (const sql of [login, owner]) {
        await sql`select set_config('app.org_id', ${orgId}, false), set_config('plan_cache_mode', 'force_generic_plan', false),
          set_config('app.person_id', ${tobias.personId}, false), set_config('app.is_hr', 'false', false)`;
      }
      await login`set role footing_member`;
      const secured = () => login`select plan_json(${planId}, null)`;
      const bare = () => owner`select plan_json(${planId}, null)`;
      await middleTime(READS[form], secured);
      await middleTime(READS[form], bare);
      const one = () => middleTime(READS[form], secured);
      const other = () => middleTime(READS[form], bare);
      return { row_security_cost: await pairedRatio({ rounds: 5, one, other, say }) };
    } finally {
      await Promise.all([login.end({ timeout: 5 }), owner.end({ timeout: 5 })]);
      await ground.drop();
    }
  },
};
