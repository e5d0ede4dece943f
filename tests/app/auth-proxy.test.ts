import { NextRequest } from "next/server";
import { beforeAll, describe, expect, test } from "vitest";
import { config, proxy } from "@/proxy";
import { asLaunched, ORIGIN } from "./auth-people";

beforeAll(asLaunched);

const asked = (path: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  proxy(new NextRequest(`${ORIGIN}${path}`, init));
const nonceOf = (answer: Response) =>
  /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];

describe("every answer is dressed", () => {
  test("with a policy whose nonce is new each time, handed to the page and to nobody's choosing", () => {
    const forged = { "content-security-policy": "script-src 'nonce-mine'", "x-nonce": "mine" };
    const [one, two] = [asked("/", { headers: forged }), asked("/")];
    expect(nonceOf(one)).toBeTruthy();
    expect(nonceOf(one)).not.toBe(nonceOf(two));
    expect(one.headers.get("x-middleware-request-x-nonce")).toBe(nonceOf(one));
    expect(one.headers.get("x-middleware-request-content-security-policy")).toBe(
      one.headers.get("content-security-policy"),
    );
    expect(one.headers.get("content-security-policy")).toBe(
      `default-src 'none'; script-src 'nonce-${nonceOf(one)}' 'strict-dynamic'; style-src 'self' 'nonce-${nonceOf(one)}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; report-uri /api/csp`,
    );
  });

  test("with the rest of the list, prefetches included", () => {
    const answer = asked("/plans", {
      headers: { purpose: "prefetch", "next-router-prefetch": "1" },
    });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "private, no-store",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(answer.headers.get("strict-transport-security")).toBeNull();
    process.env.APP_ORIGIN = "https://footing.test";
    expect(asked("/").headers.get("strict-transport-security")).toMatch(/max-age=31536000/);
    asLaunched();
  });

  test("pages are read only; handlers answer for their own methods", () => {
    for (const method of ["GET", "HEAD"]) expect(asked("/plans/1", { method }).status).toBe(200);
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"]) {
      const answer = asked("/plans/1", { method });
      expect([method, answer.status, answer.headers.get("allow")]).toEqual([
        method,
        405,
        "GET, HEAD",
      ]);
      expect(asked("/api/plans/1/events", { method }).status).toBe(200);
    }
    expect(asked("/apiary", { method: "POST" }).status).toBe(405);
  });

  test("runs on every path but the hashed files", () => {
    const matches = (path: string) =>
      config.matcher.some((rule) => new RegExp(`^${rule}$`).test(path));
    for (const path of [
      "/",
      "/plans",
      "/api/plans",
      "/_next/image",
      "/_next/data/x.json",
      "/icon.svg",
    ]) {
      expect(matches(path)).toBe(true);
    }
    expect(matches("/_next/static/chunks/a.js")).toBe(false);
  });
});
