import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { SignedInPerson } from "@/lib/people/person";
import { ask } from "./client";

/** What the database keeps of a session id; page functions take it as their first argument. */
export function sessionHash(sessionId: string): Buffer {
  return createHash("sha256").update(sessionId).digest();
}

/** Opens a session for twelve hours and answers with its id, which is kept nowhere but in the cookie. */
export async function startSession(who: { orgId: string; personId: string }): Promise<string> {
  const sessionId = randomBytes(32).toString("base64url");
  await ask(
    (sql) => sql`select start_session(${who.orgId}, ${who.personId}, ${sessionHash(sessionId)})`,
  );
  return sessionId;
}

/** The person behind a session as they are at this moment; null when it ended, idled out, or they left. */
export async function readSession(sessionId: string): Promise<SignedInPerson | null> {
  const [row] = await ask<{ actor: SignedInPerson | null }>(
    (sql) => sql`select begin_session(${sessionHash(sessionId)}) as actor`,
  );
  return row?.actor ?? null;
}

export async function endSession(sessionId: string): Promise<void> {
  await ask((sql) => sql`select end_session(${sessionHash(sessionId)})`);
}
