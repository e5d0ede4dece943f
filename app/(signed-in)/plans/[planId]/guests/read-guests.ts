import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { requireSessionId } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";
import { readGuestsPage } from "@/db/guests";
import type { Person } from "@/lib/people/person";
import { id } from "@/lib/plan/text";

type Read = { reading: Reading; people: Person[] };

/** A plan as one person reads it, with the people they could invite, by one statement. */
export async function readingWithPeople(
  planId: string,
  filters: { name?: string; isHr: boolean },
): Promise<Read> {
  const sessionId = await requireSessionId();
  const known = id.safeParse(planId);
  if (!known.success) notFound();
  const page = await readGuestsPage(sessionId, known.data, filters);
  if (!page) redirect("/sign-in");
  if (!page.read?.plan.document) notFound();
  const { plan, people } = page.read;
  const { document } = page.read.plan;
  const { actor } = page;
  const reading = { plan, document, people, actor, now: currentInstant() };
  return { reading, people: page.people };
}
