import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy } from "@/app/auth/content-policy";
import { appEnv } from "@/app/env";

const headers = {
  "cache-control": "private, no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

// What is compressed on the way is held back; an answer that goes on must not be.
const forStreams = "private, no-store, no-transform";

function dressed(answer: NextResponse, policy: string): NextResponse {
  answer.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  if (appEnv().isHttps) {
    answer.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  }
  return answer;
}

/** Dresses every answer with the headers; decides nothing about who may see what. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce, appEnv().isDevelopment);
  const isPage = !request.nextUrl.pathname.startsWith("/api/");
  if (isPage && request.method !== "GET" && request.method !== "HEAD") {
    return dressed(
      new NextResponse(null, { status: 405, headers: { allow: "GET, HEAD" } }),
      policy,
    );
  }
  const inward = new Headers(request.headers);
  inward.set("content-security-policy", policy);
  inward.set("x-nonce", nonce);
  const answer = dressed(NextResponse.next({ request: { headers: inward } }), policy);
  if (request.nextUrl.pathname !== "/api/live") return answer;
  answer.headers.set("cache-control", forStreams);
  return answer;
}

// Files with a hash in their name are the only ones a browser may keep.
export const config = { matcher: ["/((?!_next/static/).*)"] };
