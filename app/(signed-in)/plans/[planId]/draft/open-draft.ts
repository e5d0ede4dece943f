import "server-only";
import { notFound, redirect } from "next/navigation";
import { requireSessionId } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";
import { readDraft } from "@/db/drafts";
import type { Person, SignedInPerson } from "@/lib/people/person";
import type { Draft } from "@/lib/plan/draft";
import { notAllowed } from "@/lib/plan/objection";
import type { Plan } from "@/lib/plan/plan";
import { id } from "@/lib/plan/text";
import type { Instant } from "@/lib/time/instant";

/** A draft as its author sees it. */
export type OpenDraft = {
  plan: Plan;
  actor: SignedInPerson;
  people: Person[];
  document: Draft;
  version: number;
  savedAt: Instant;
  now: Instant;
};

/** The draft of a plan by one statement; a text that is no longer in its author's hands is read on the plan's page. */
export async function openDraft(params: Promise<{ planId: string }>): Promise<OpenDraft> {
  const sessionId = await requireSessionId();
  const planId = id.safeParse((await params).planId);
  if (!planId.success) notFound();
  const page = await readDraft(sessionId, planId.data);
  if (!page) redirect("/sign-in");
  if (!page.read || !page.draft) notFound();
  const { plan, people } = page.read;
  if (notAllowed(plan, "plan_submitted", page.actor)) redirect(`/plans/${plan.planId}`);
  return { plan, people, actor: page.actor, ...page.draft, now: currentInstant() };
}

export function nameOf({ people }: Pick<OpenDraft, "people">, personId: string): string {
  return people.find((one) => one.personId === personId)?.name ?? "";
}

const firstOf = (name: string) => name.split(" ", 1)[0] ?? name;

/** The names that the words of the editor speak of. */
export function namesIn(draft: OpenDraft) {
  const { plan } = draft;
  const name = nameOf(draft, plan.employeeId);
  const first = firstOf(name);
  const supervisor = firstOf(nameOf(draft, plan.supervisorId));
  return { name, first, employee: first, supervisor };
}
