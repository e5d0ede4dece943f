import "server-only";
import { v7 as newId } from "uuid";
import type { AccountChange, OpenSession } from "@/lib/people/account";
import type { SignedInPerson } from "@/lib/people/person";
import type { Instant } from "@/lib/time/instant";
import { ask } from "./client";
import { ringEnded } from "./live-ring";
import { newSessionId, sessionHash } from "./sessions";

type AccountPage = {
  actor: SignedInPerson;
  /** The moment at which this stood so. */
  at: Instant;
  email: string;
  sessions: OpenSession[];
  changes: AccountChange[];
};

/** One's own account in one statement; null without a live session. */
export async function readAccount(sessionId: string): Promise<AccountPage | null> {
  const [row] = await ask<{ page: AccountPage | null }>(
    (sql) => sql`select page_account(${sessionHash(sessionId)}) as page`,
  );
  return row?.page ?? null;
}

type OwnCredential = { email: string; passwordHash: string };

/** What the person of a session signs in with; null without a live session. */
export async function readOwnCredential(sessionId: string): Promise<OwnCredential | null> {
  const [row] = await ask<{ found: OwnCredential | null }>(
    (sql) => sql`select own_credential(${sessionHash(sessionId)}) as found`,
  );
  return row?.found ?? null;
}

/** Sets a new password in the place of the one that was checked, ends every session and answers with the id under which this one goes on; null when the checked one is no longer theirs. */
export async function changePassword(
  sessionId: string,
  { checked, fresh }: { checked: string; fresh: string },
): Promise<string | null> {
  const next = newSessionId();
  const [row] = await ask<{ done: boolean }>(
    (sql) => sql`select change_password(${sessionHash(sessionId)}, ${sessionHash(next)},
      ${checked}, ${fresh}, ${newId()}) as done`,
  );
  if (!row?.done) return null;
  ringEnded();
  return next;
}

/** Ends one other session of the same person, or with null all others; answers with how many, null without a live session. */
export async function endOwnSessions(sessionId: string, handle: string | null) {
  const [row] = await ask<{ ended: number | null }>(
    (sql) => sql`select end_own_sessions(${sessionHash(sessionId)}, ${handle}) as ended`,
  );
  if (row?.ended) ringEnded();
  return row?.ended ?? null;
}
