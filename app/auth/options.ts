import "server-only";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { appEnv } from "@/app/env";
import type { Device } from "@/lib/people/device";
import { cookieName, cookieOptions, SESSION_SECONDS } from "./cookie";
import { safePath } from "./safe-path";
import { type SignInAnswer, signIn } from "./sign-in";

/** One request to next-auth, and what came of it, which its redirects cannot say. */
export type Attempt = { network: string; device: Device; answer?: SignInAnswer };

function cookie(purpose: Parameters<typeof cookieName>[0]) {
  return { name: cookieName(purpose), options: cookieOptions() };
}

/** next-auth as a carrier: it checks its token and seals the session id; who that is, Postgres says at each request. */
export function authOptions(attempt: Attempt): AuthOptions {
  return {
    secret: appEnv().SESSION_SECRET,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    useSecureCookies: appEnv().isHttps,
    cookies: {
      sessionToken: cookie("session"),
      csrfToken: cookie("csrf"),
      callbackUrl: cookie("callback"),
    },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        async authorize(asked) {
          attempt.answer = await signIn(asked, attempt);
          return "sessionId" in attempt.answer ? { id: attempt.answer.sessionId } : null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
      redirect: ({ url, baseUrl }) => `${baseUrl}${safePath(url)}`,
    },
  };
}
