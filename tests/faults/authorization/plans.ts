import type postgres from "postgres";
import { v7 as newId } from "uuid";
import { beginDraft, saveDraft } from "@/db/drafts";
import { readPlan } from "@/db/plans";
import { record } from "@/db/record";
import type { Actor } from "@/lib/people/standing";
import type { PlanEvent } from "@/lib/plan/event";
import { type Status, statuses } from "@/lib/plan/status";
import { document } from "@/tests/cast";
import * as cast from "./actors";
import { canary, planted } from "./canaries";
import { tellingOf } from "./telling";

/** A plan that was told, and the ids of what happened in it by the name a page asks for them. */
type SeededPlan = { planId: string; ids: Record<string, string> };

export type Plans = Record<cast.PlotName, Partial<Record<Status, SeededPlan>>>;

const names = {
  Nora: cast.nora,
  Fintan: cast.fintan,
  Hanna: cast.hanna,
  Rafe: cast.rafe,
  Maeve: cast.maeve,
  Gethin: cast.gethin,
  Emrys: cast.emrys,
  Sioned: cast.sioned,
};

const reportsTo = [
  [cast.people.employee, cast.fintan],
  [cast.hanna, cast.people.supervisor],
  [cast.plots.supervised.employee, cast.rafe],
  [cast.emrys, cast.sioned],
] as const;

/** The people beside the cast of the tests, and who reports to whom while the plans are begun. */
export async function seedPeople(sql: postgres.Sql) {
  for (const [name, { orgId, personId, isHr }] of Object.entries(names))
    await sql`insert into people (org_id, person_id, name, job_title, is_hr)
      values (${orgId}, ${personId}, ${name}, 'Works here', ${isHr})`;
  await sql`delete from reporting_lines`;
  for (const [{ orgId, personId }, supervisor] of reportsTo)
    await sql`insert into reporting_lines (org_id, person_id, supervisor_id, from_on)
      values (${orgId}, ${personId}, ${supervisor.personId}, '2026-01-01')`;
}

/** A submission carries the terms that the plan was begun on. */
async function onTerms(event: PlanEvent, by: Actor, planId: string): Promise<PlanEvent> {
  if (event.type !== "plan_submitted") return event;
  const read = await readPlan(by, planId);
  return read ? { ...event, terms: read.plan.terms } : event;
}

async function told(plotName: cast.PlotName, status: Status): Promise<SeededPlan> {
  const plot = cast.plots[plotName];
  const planId = newId();
  const isDraft = status === "draft";
  const author = isDraft ? plot.supervisor : plot.first;
  const word = canary(isDraft ? `${plotName}draft` : plotName, status);
  const begun = () => planted(document(), word);
  const began = { planId, employeeId: plot.employee.personId, begun };
  if (!(await beginDraft(author, began, "2026-09-20T09:00:00.000Z")))
    throw new Error(`${plotName} ${status} could not be begun`);
  const ids: Record<string, string> = {};
  for (const [by, at, event, name] of tellingOf(status, plot)) {
    const id = newId();
    const wish = { id, event: planted(await onTerms(event, plot[by], planId), word) };
    const answer = await record(plot[by], planId, wish, () => at);
    if (!answer.recorded)
      throw new Error(`${status}, ${event.type}: ${JSON.stringify(answer.refusal)}`);
    if (name) ids[name] = id;
  }
  if (status === "returned")
    await redrafted(plot.supervisor, planId, canary(`${plotName}draft`, status));
  return { planId, ids };
}

/** What the supervisor writes after a return is theirs alone until it is submitted again. */
async function redrafted(supervisor: Actor, planId: string, word: string) {
  const saving = { version: 1, document: planted(document(), word) };
  const saved = await saveDraft(supervisor, planId, saving, "2026-09-22T10:00:00.000Z");
  if (!saved?.saved) throw new Error(`the draft could not be saved: ${JSON.stringify(saved)}`);
}

/** Each plan once in every status, through the product's own writes; the foreign one is underway. */
export async function seedPlans(sql: postgres.Sql): Promise<Plans> {
  const plans: Plans = { main: {}, subject: {}, supervised: {}, foreign: {} };
  const afterDraft = statuses.filter((status) => status !== "draft");
  for (const plot of ["main", "subject", "supervised"] as const)
    for (const status of afterDraft) plans[plot][status] = await told(plot, status);
  plans.foreign.underway = await told("foreign", "underway");
  const { employee, supervisor } = cast.plots.main;
  await sql`update reporting_lines set supervisor_id = ${supervisor.personId} where person_id = ${employee.personId}`;
  for (const plot of ["main", "subject", "supervised"] as const)
    plans[plot].draft = await told(plot, "draft");
  return plans;
}
