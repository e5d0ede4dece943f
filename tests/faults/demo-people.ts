import type { Entry } from "@/lib/proof/entry";
import { signIn } from "@/tests/measure/app";

/** Somebody signed in, and the plan they write on. */
export interface Party {
  readonly cookie: string;
  readonly planId: string;
}

interface Listed {
  readonly plans: { readonly planId: string; readonly status: string }[];
}

/** A person of the demo, signed in, with the first plan that is underway with them. */
export async function party(origin: string, name: string): Promise<Party> {
  const cookie = await signIn(origin, name);
  const answer = await fetch(`${origin}/api/plans`, { headers: { cookie } });
  const { plans } = (await answer.json()) as Listed;
  const planId = plans.find(({ status }) => status === "underway")?.planId;
  if (!planId) throw new Error(`${name} has no plan underway`);
  return { cookie, planId };
}

/** So many writers, from these people in turn. */
export async function partiesOf(
  origin: string,
  names: readonly string[],
  count: number,
): Promise<Party[]> {
  const parties = await Promise.all(names.map((name) => party(origin, name)));
  const rounds = Array.from({ length: Math.ceil(count / parties.length) }, () => parties);
  return rounds.flat().slice(0, count);
}

/** Records an event as somebody; an answer that is not there in time throws. */
export function post(origin: string, { cookie, planId }: Party, body: object, patienceMs = 30_000) {
  return fetch(`${origin}/api/plans/${planId}/events`, {
    method: "POST",
    headers: { "content-type": "application/json", origin, cookie },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patienceMs),
  });
}

/** The history of the plan as this person gets it, with its proof. */
export async function historyOf(origin: string, { cookie, planId }: Party) {
  const answer = await fetch(`${origin}/api/plans/${planId}/events`, { headers: { cookie } });
  return (await answer.json()) as { readonly version: number; readonly entries: Entry[] };
}

export function question(text: string) {
  return { type: "question_asked", about: { what: "plan" }, text } as const;
}
