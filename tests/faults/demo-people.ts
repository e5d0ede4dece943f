import { signIn } from "@/tests/measure/app";

export interface Party {
  readonly name: string;
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
  return { name, cookie, planId };
}

/** Records an event as somebody; the Origin is the app's own, whichever process is asked. */
export function post(at: string, origin: string, { cookie, planId }: Party, body: object) {
  return fetch(`${at}/api/plans/${planId}/events`, {
    method: "POST",
    headers: { "content-type": "application/json", origin, cookie },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
}

export function question(text: string) {
  return { type: "question_asked", about: { what: "plan" }, text } as const;
}
