import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { readSession } from "@/db/sessions";
import type { SignedInPerson } from "@/lib/people/person";
import { cookieName, openSession, secondsLeft } from "./cookie";
import { cookiesOf } from "./request-cookies";

/** The session id this request came with, unsealed but not yet looked up: page functions of the database do that themselves. */
export const currentSessionId = cache(async (): Promise<string | null> => {
  const jar = await cookies();
  return openSession(jar.get(cookieName("session"))?.value);
});

/** Whether somebody comes with a session that is over; signing out leaves none behind. */
export async function sessionHasEnded(): Promise<boolean> {
  const sessionId = await currentSessionId();
  return sessionId !== null && (await readSession(sessionId)) === null;
}

/** How long the session of this request can still last, in whole seconds. */
export async function sessionSecondsLeft(): Promise<number> {
  const jar = await cookies();
  return Math.floor(await secondsLeft(jar.get(cookieName("session"))?.value));
}

/** For pages that read in one statement: the session id to hand on, or off to the sign-in page. */
export async function requireSessionId(): Promise<string> {
  return (await currentSessionId()) ?? redirect("/sign-in");
}

/** For route handlers: the session id a request carries. */
export function sessionIdOf(request: Request): Promise<string | null> {
  return openSession(cookiesOf(request)[cookieName("session")]);
}

/** For route handlers: who sent a request; null when nobody is signed in. */
export async function actorOf(request: Request): Promise<SignedInPerson | null> {
  const sessionId = await sessionIdOf(request);
  return sessionId ? readSession(sessionId) : null;
}
