import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { requireSessionId } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";
import { type ReadPlan, readPlanPage } from "@/db/plans";
import type { SignedInPerson } from "@/lib/people/person";
import { planAsOf } from "@/lib/plan/as-of";
import { id } from "@/lib/plan/text";
import { type Day, day } from "@/lib/time/day";
import { addSeconds } from "@/lib/time/instant";
import { endOfDay } from "@/lib/time/zone";

type AsOf = { actor: SignedInPerson; planId: string; on: Day; reading: Reading | null };

/** A plan as it stood at the end of a day of its own calendar; no reading where it had not begun. */
export async function readingAsOf(params: Promise<{ planId: string; day: string }>): Promise<AsOf> {
  const sessionId = await requireSessionId();
  const asked = await params;
  const planId = id.safeParse(asked.planId);
  const on = day.safeParse(asked.day);
  if (!planId.success || !on.success) notFound();
  const page = await readPlanPage(sessionId, planId.data);
  if (!page) redirect("/sign-in");
  if (!page.read) notFound();
  const { actor, read } = page;
  return { actor, planId: planId.data, on: on.data, reading: thenOf(actor, read, on.data) };
}

function thenOf(
  actor: SignedInPerson,
  { plan, history, people }: ReadPlan,
  on: Day,
): Reading | null {
  const until = endOfDay(on, plan.terms.zone);
  const then = planAsOf(plan, history, until);
  if (!then.document) return null;
  const now = addSeconds(until, -1);
  const whole = { plan: then, document: then.document, people, actor: onlyReading(actor) };
  return { ...whole, now, printedAt: currentInstant() };
}

/** The past is read and not acted on: a reader who stands nowhere is offered no control. */
const onlyReading = (actor: SignedInPerson): SignedInPerson => ({ ...actor, orgId: "" });
