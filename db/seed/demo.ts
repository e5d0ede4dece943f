import "server-only";
import { beginDraft, saveDraft } from "@/db/drafts";
import { visitPlan } from "@/db/openings";
import { readPlan } from "@/db/plans";
import { answerConfidence, moveAdjustment, tellHr } from "@/db/private-write";
import { record } from "@/db/record";
import { setUpSoFar } from "@/db/setup";
import type { Draft } from "@/lib/plan/draft";
import type { PlanEvent, Recorded } from "@/lib/plan/event";
import { editionHash, fingerprint } from "@/lib/proof/receipt";
import type { Day } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { type DemoPlan, demoEvents } from "./demo-events";
import { loadPeople } from "./load-people";
import { actorOf, personId } from "./people";
import type { Happening } from "./telling";

/** What became of the wish to load the demo: a real organisation keeps it away. */
export type Loaded = "loaded" | "there" | "refused";

/** The acknowledgement names the text that was read; it is known once the plan stands there. */
async function withFingerprint(plan: DemoPlan, { by, event }: Happening): Promise<PlanEvent> {
  if (event.type !== "plan_acknowledged") return event;
  const read = await readPlan(actorOf(by), plan.planId);
  const text = read?.plan.editions.at(-1)?.document;
  return text ? { ...event, fingerprint: fingerprint(await editionHash(text)) } : event;
}

async function recordOne(plan: DemoPlan, happening: Happening): Promise<void> {
  const { id, at, by } = happening;
  const event = await withFingerprint(plan, happening);
  const recording = await record(actorOf(by), plan.planId, { id, event }, () => at);
  if (!recording.recorded)
    throw new Error(`the demo stops at ${event.type}, ${at}: ${recording.refusal.because}`);
  // Whoever wrote something had the plan open.
  await visitPlan(actorOf(by), plan.planId, at);
}

const isBegunBy = (history: Recorded[], { told }: DemoPlan) =>
  history.every(({ id, at }, n) => told[n]?.id === id && told[n]?.at === at);

/** Each submission was a draft first, saved on top of the one before. */
async function recordAll(plan: DemoPlan, from: number): Promise<void> {
  const supervisor = actorOf(plan.supervisor);
  let version = 1 + plan.told.slice(0, from).filter(isSubmission).length;
  for (const happening of plan.told.slice(from)) {
    if (happening.event.type === "plan_submitted") {
      const { document } = happening.event;
      await saveDraft(supervisor, plan.planId, { document, version }, happening.at);
      version += 1;
    }
    await recordOne(plan, happening);
  }
}

const isSubmission = ({ event }: Happening) => event.type === "plan_submitted";

/** What was told in confidence and agreed; each step a second time changes nothing. */
async function confide({ planId, employee, confided }: DemoPlan): Promise<void> {
  if (!confided) return;
  const [who, hr] = [actorOf(employee), actorOf(confided.hr)];
  const { id: confidenceId, at, text, adjustments } = confided;
  await tellHr(who, { id: confidenceId, planId, kind: "circumstance", text }, at);
  for (const { id, proposedAt, agreedAt, text: agreed } of adjustments) {
    const proposed = { id, confidenceId, text: agreed, isSure: true };
    await answerConfidence(hr, { ...proposed, type: "adjustment_proposed" }, proposedAt);
    await moveAdjustment(who, id, "agreed", agreedAt);
  }
}

async function begin(plan: DemoPlan): Promise<void> {
  const { planId, employee, begunAt } = plan;
  const draftOf = { planId, employeeId: personId(employee) };
  await beginDraft(actorOf(plan.supervisor), draftOf, begunAt);
  if (plan.draft) await keep(plan, plan.draft, begunAt);
}

async function keep(plan: DemoPlan, document: Draft, at: Instant): Promise<void> {
  await saveDraft(actorOf(plan.supervisor), plan.planId, { document, version: 1 }, at);
}

/** Goes on from where a plan stands; one that somebody has written into is left alone. True when something was added. */
async function loadPlan(plan: DemoPlan): Promise<boolean> {
  const read = await readPlan(actorOf(plan.supervisor), plan.planId);
  const history = read?.history ?? [];
  if (!isBegunBy(history, plan)) return false;
  if (!read) await begin(plan);
  await recordAll(plan, history.length);
  await confide(plan);
  return !read || history.length < plan.told.length;
}

/** Loads the demo as it stands on a day, through the functions that everyone's wishes go through; a second time adds nothing. */
export async function loadDemo(today: Day): Promise<Loaded> {
  if ((await setUpSoFar()).organisation) return "refused";
  await loadPeople();
  const added = await Promise.all(demoEvents(today).map(loadPlan));
  return added.includes(true) ? "loaded" : "there";
}
