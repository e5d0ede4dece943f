import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { Device } from "@/lib/people/device";
import type { SignedInPerson } from "@/lib/people/person";
import { ask } from "./client";
import { ringEnded } from "./live-ring";

/** What the database keeps of a session id; page functions take it as their first argument. */
export function sessionHash(sessionId: string): Buffer {
  return createHash("sha256").update(sessionId).digest();
}

/** An id that is kept nowhere but in the cookie. */
export const newSessionId = (): string => randomBytes(32).toString("base64url");

type Opening = { orgId: string; personId: string };

async function opened(who: Opening, device: Device | null, checked: string | null) {
  const sessionId = newSessionId();
  const [row] = await ask<{ done: boolean }>(
    (sql) => sql`select start_session(${who.orgId}, ${who.personId}, ${sessionHash(sessionId)},
      ${sql.json(device)}, ${checked}) as done`,
  );
  return row?.done ? sessionId : null;
}

/** Opens a session for twelve hours and answers with its id. */
export async function startSession(who: Opening): Promise<string> {
  const sessionId = await opened(who, null, null);
  if (!sessionId) throw new Error("no session was opened");
  return sessionId;
}

/** Opens a session for somebody whose password was checked; null when it is no longer theirs, or they have left meanwhile. */
export function startCheckedSession(
  who: Opening & { passwordHash: string },
  device: Device,
): Promise<string | null> {
  return opened(who, device, who.passwordHash);
}

/** The person behind a session as they are at this moment; null when it ended, idled out, or they left. */
export async function readSession(sessionId: string): Promise<SignedInPerson | null> {
  const [row] = await ask<{ actor: SignedInPerson | null }>(
    (sql) => sql`select begin_session(${sessionHash(sessionId)}) as actor`,
  );
  return row?.actor ?? null;
}

export async function endSession(sessionId: string): Promise<void> {
  const [row] = await ask<{ ended: boolean }>(
    (sql) => sql`select end_session(${sessionHash(sessionId)}) as ended`,
  );
  if (row?.ended) ringEnded();
}
