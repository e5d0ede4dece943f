import { beginDraft } from "@/db/drafts";
import { record } from "@/db/record";
import { tellHandOffs } from "@/db/seed/hand-offs";
import { loadPeople } from "@/db/seed/load-people";
import { actorOf, organisation, personId } from "@/db/seed/people";
import { termsFrom } from "@/db/terms";
import { dayOf } from "@/lib/time/zone";

const startsOn = "2026-09-07";
const termsOn = (day: string) => termsFrom({ ...organisation, presets: {} }, day);

/** The worked plan on hand-offs from its draft to the last look after it, told through the product's only write. */
export async function loadEndedPlan(): Promise<string> {
  await loadPeople();
  const { begunAt } = tellHandOffs(startsOn, termsOn(startsOn));
  const plan = tellHandOffs(startsOn, termsOn(dayOf(begunAt, organisation.zone)));
  const draftOf = { planId: plan.planId, employeeId: personId(plan.employee) };
  await beginDraft(actorOf(plan.supervisor), draftOf, begunAt);
  for (const { id, at, by, event } of plan.told) {
    const answer = await record(actorOf(by), plan.planId, { id, event }, () => at);
    if (!answer.recorded) throw new Error(`${event.type}: ${JSON.stringify(answer.refusal)}`);
  }
  return plan.planId;
}
