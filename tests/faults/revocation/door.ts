import { v7 as newId } from "uuid";

/** Two processes of the app: at one access ends, at the other it is tried. Both go by the address of the first. */
export type Door = { here: string; there: string };

/** The networks differ, so that the throttle of one network does not answer for the promise. */
const network = () => `10.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}.7`;

async function posted({ here }: Door, at: string, path: string, cookie: string, body: object) {
  const headers = {
    "content-type": "application/json",
    "x-forwarded-for": network(),
    origin: here,
    cookie,
  };
  const signal = AbortSignal.timeout(30_000);
  const wish = { method: "POST", headers, body: JSON.stringify(body), signal } as const;
  return fetch(`${at}${path}`, { ...wish, redirect: "manual" });
}

/** Does something at the first process; an answer that is no yes is thrown. */
export async function does(door: Door, cookie: string, path: string, body: object) {
  const answer = await posted(door, door.here, path, cookie, body);
  const text = await answer.text();
  if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${text}`);
}

export const records = (door: Door, cookie: string, planId: string, event: object) =>
  does(door, cookie, `/api/plans/${planId}/events`, { id: newId(), event });

/** What the other process answers to whoever asks for a plan, and the version they read. */
export async function readThere({ there }: Door, cookie: string, planId: string) {
  const signal = AbortSignal.timeout(30_000);
  const answer = await fetch(`${there}/api/plans/${planId}`, { headers: { cookie }, signal });
  const said = (await answer.json()) as { plan?: { version: number } };
  return { status: answer.status, version: said.plan?.version ?? 0 };
}

/** What the other process answers to an address and its password. */
export async function signInThere(door: Door, email: string, password: string) {
  const answer = await posted(door, door.there, "/api/sign-in", "", { email, password });
  await answer.arrayBuffer();
  return answer.status;
}

export async function calendarThere({ there }: Door, address: string) {
  const headers = { "x-forwarded-for": network() };
  const answer = await fetch(`${there}${address}`, { headers });
  await answer.arrayBuffer();
  return answer.status;
}
