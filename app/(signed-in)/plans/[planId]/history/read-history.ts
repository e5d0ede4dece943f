import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { requireSessionId } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";
import { readHistory } from "@/db/history";
import type { Recorded } from "@/lib/plan/event";
import { id } from "@/lib/plan/text";
import type { Entry } from "@/lib/proof/entry";

/** A reading with the whole history and its proof: narrowing comes later, so that the whole chain can be checked. */
export type HistoryReading = Reading & {
  history: Recorded[];
  entries: Entry[];
  head: string | null;
};

/** A plan's history as one person reads it, by one statement. */
export async function historyReadingOf(
  params: Promise<{ planId: string }>,
): Promise<HistoryReading> {
  const sessionId = await requireSessionId();
  const planId = id.safeParse((await params).planId);
  if (!planId.success) notFound();
  const page = await readHistory(sessionId, planId.data, {});
  if (!page) redirect("/sign-in");
  if (!page.read) notFound();
  const { plan, people, history, head } = page.read;
  if (!plan.document) redirect(`/plans/${plan.planId}/draft`);
  const { actor, entries } = page;
  return {
    plan,
    document: plan.document,
    people,
    actor,
    now: currentInstant(),
    history,
    head,
    entries,
  };
}
