import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { appEnv } from "@/app/env";

export const SESSION_SECONDS = 12 * 60 * 60;

/** A session that nobody uses for so long has ended; the database holds the same. */
export const IDLE_SECONDS = 60 * 60;

/** `__Host-` ties a cookie to this very origin; browsers take it over https only. */
export function cookieName(purpose: "session" | "csrf" | "callback"): string {
  return `${appEnv().isHttps ? "__Host-" : ""}footing-${purpose}`;
}

export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: appEnv().isHttps } as const;
}

/** The value a browser keeps for a session: its opaque id, sealed. */
export function sealSession(sessionId: string, seconds = SESSION_SECONDS): Promise<string> {
  const { SESSION_SECRET } = appEnv();
  return encode({ token: { sid: sessionId }, secret: SESSION_SECRET, maxAge: seconds });
}

/** The line that gives a browser a session, or with no value takes it away. */
export function sessionCookie(value: string, seconds: number): string {
  const secure = appEnv().isHttps ? "; Secure" : "";
  const rest = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
  return `${cookieName("session")}=${value}; ${rest}`;
}

const sealed = z.object({ sid: z.string(), exp: z.number() });

const MOST = 5_000;
const opened = new Map<string, z.output<typeof sealed>>();

async function unsealed(value: string | undefined) {
  if (!value) return null;
  const known = opened.get(value) ?? (await firstOpened(value));
  return known && known.exp > Date.now() / 1000 ? known : null;
}

/** To derive the key costs more than all else a request asks of its cookie; whether the session still stands, the database says each time. */
async function firstOpened(value: string) {
  const token = await decode({ token: value, secret: appEnv().SESSION_SECRET }).catch(() => null);
  const read = sealed.safeParse(token);
  if (!read.success) return null;
  if (opened.size >= MOST) opened.clear();
  opened.set(value, read.data);
  return read.data;
}

/** The session id in a cookie value; null for anything this server did not seal. */
export async function openSession(value: string | undefined): Promise<string | null> {
  return (await unsealed(value))?.sid ?? null;
}

/** How many seconds a sealed session can still last, however much it is used. */
export async function secondsLeft(value: string | undefined): Promise<number> {
  const known = await unsealed(value);
  return known ? known.exp - Date.now() / 1000 : 0;
}
