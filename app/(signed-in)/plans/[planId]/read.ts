import "server-only";
import { notFound, redirect } from "next/navigation";
import { requireSessionId } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";
import { openPlanPage } from "@/db/openings";
import { type PlanRead, readPlanPage } from "@/db/plans";
import { id } from "@/lib/plan/text";
import type { Opened, Reading } from "./reading";

type Params = Promise<{ planId: string }>;

/** A plan as one person reads it now, by one statement; "not found" for everyone to whom it does not exist. */
export async function readingOf(params: Params): Promise<Reading> {
  const sessionId = await requireSessionId();
  return shown(await readPlanPage(sessionId, await planIdOf(params)));
}

/** The plan page: a reading that leaves a bookmark, and brings how far the reader had read. */
export async function openedReadingOf(
  params: Params,
): Promise<{ reading: Reading; opened: Opened }> {
  const sessionId = await requireSessionId();
  const page = await openPlanPage(sessionId, await planIdOf(params), currentInstant());
  const reading = shown(page);
  const { readBefore = null, openings = [] } = page ?? {};
  return { reading, opened: { history: page?.read?.history ?? [], readBefore, openings } };
}

async function planIdOf(params: Params): Promise<string> {
  const planId = id.safeParse((await params).planId);
  if (!planId.success) notFound();
  return planId.data;
}

function shown(page: PlanRead | null): Reading {
  if (!page) redirect("/sign-in");
  if (!page.read) notFound();
  const { plan, people, history } = page.read;
  if (!plan.document) redirect(`/plans/${plan.planId}/draft`);
  const { actor, adjustments } = page;
  const last = history.at(-1);
  return { plan, document: plan.document, people, actor, adjustments, last, now: currentInstant() };
}
