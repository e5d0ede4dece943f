import "server-only";
import { notFound, redirect } from "next/navigation";
import { requireSessionId } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";
import { readPlanPage } from "@/db/plans";
import { id } from "@/lib/plan/text";
import type { Reading } from "./reading";

/** A plan as one person reads it now, by one statement; "not found" for everyone to whom it does not exist. */
export async function readingOf(params: Promise<{ planId: string }>): Promise<Reading> {
  const sessionId = await requireSessionId();
  const planId = id.safeParse((await params).planId);
  if (!planId.success) notFound();
  const page = await readPlanPage(sessionId, planId.data);
  if (!page) redirect("/sign-in");
  if (!page.read) notFound();
  const { plan, people } = page.read;
  if (!plan.document) redirect(`/plans/${plan.planId}/draft`);
  const { actor, adjustments } = page;
  return { plan, document: plan.document, people, actor, adjustments, now: currentInstant() };
}
