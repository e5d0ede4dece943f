import "server-only";
import NextAuth from "next-auth";
import { type Attempt, authOptions } from "./options";

export type CarrierRequest = {
  method: "GET" | "POST";
  path: string[];
  cookies: Record<string, string>;
  body?: Record<string, unknown>;
};

export type CarrierAnswer = { status: number; setCookies: string[]; body: unknown };

/** The response object next-auth writes to, kept as values. */
function recorder() {
  const answer: CarrierAnswer = { status: 200, setCookies: [], body: null };
  const response = {
    status(code: number) {
      answer.status = code;
      return response;
    },
    getHeader: (name: string) => (name === "Set-Cookie" ? answer.setCookies : undefined),
    setHeader(name: string, value: string | string[]) {
      if (name === "Set-Cookie") answer.setCookies = [value].flat();
      return response;
    },
    send(body: unknown) {
      answer.body = body;
    },
    json(body: unknown) {
      answer.body = body;
    },
    end: () => undefined,
  };
  return { answer, response };
}

/** Hands next-auth a request that was checked before, and no more of it than it needs. */
export async function carry(asked: CarrierRequest, attempt: Attempt): Promise<CarrierAnswer> {
  const { answer, response } = recorder();
  const request = {
    method: asked.method,
    query: { nextauth: asked.path },
    cookies: asked.cookies,
    body: asked.body,
    headers: {},
  };
  const carrier = NextAuth(authOptions(attempt));
  await carrier(request, response);
  return answer;
}
