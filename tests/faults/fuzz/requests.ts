import fc from "fast-check";
import * as z from "zod";
import { type ActorName, actors } from "@/tests/faults/authorization/actors";
import { filled } from "@/tests/faults/authorization/probes";
import { type Body, bodiesFor } from "./bodies";
import { valuesOf } from "./shapes";
import { newTexts, oddTexts } from "./texts";
import { wishes } from "./wishes";

export type Request = {
  route: string;
  actor: ActorName;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Body | null;
};

const encoded = (text: string) => encodeURIComponent(text.toWellFormed()).slice(0, 3_000);
/** What stands in an address where an id belongs, broken bytes and all. */
const oddParts = fc.oneof(
  oddTexts.map(encoded),
  fc.constantFrom(
    "%00",
    "%ff%fe",
    "%ED%A0%80",
    "..%2f..",
    "%",
    "%E0%A4%A",
    "undefined",
    "x;y",
    "a%2Fb",
  ),
);

const names =
  "about kind on before after status limit name as from because do answers show more plan version entry wish to waits copyFrom who expectation example _rsc".split(
    " ",
  );
const query = fc
  .array(
    fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(oddParts, newTexts.map(encoded), fc.nat(99).map(String)),
    ),
    { maxLength: 4 },
  )
  .map((pairs) =>
    pairs.length === 0 ? "" : `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`,
  );

const line = oddTexts.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, "?").slice(0, 400));
const oddHeaders = fc.dictionary(
  fc.constantFrom(
    "rsc",
    "next-router-state-tree",
    "next-router-prefetch",
    "next-action",
    "next-url",
    "accept",
    "accept-language",
    "accept-encoding",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-middleware-subrequest",
    "if-none-match",
    "range",
    "last-event-id",
    "sec-fetch-site",
    "referer",
    "authorization",
    "x-nonce",
    "purpose",
  ),
  fc.oneof(
    line,
    fc.constantFrom("1", "text/event-stream", "0", "same-origin", "*/*", "%5B%22%22%5D", '["",{}]'),
  ),
  { maxKeys: 3 },
);

/** Instead of the cookie that belongs to the sender. */
const oddCookies = fc.oneof(
  line.map((text) => `footing-session=${text.replaceAll(";", "")}`),
  line,
  fc.constantFrom(
    "footing-session=eyJhbGciOiJub25lIn0..x.y.z",
    "footing-session=%ff",
    "footing-csrf=x|y; footing-callback=//evil",
    "=;=;;",
    "footing-session",
  ),
);

function pathOf(route: string, ids: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const parts = [...route.matchAll(/\[([^\]]+)\]/g)].map(([, name = ""]) => name);
  const values = fc.oneof({ weight: 4, arbitrary: ids }, { weight: 1, arbitrary: oddParts });
  const isRight = fc.constantFrom(true, true, true, false);
  return fc
    .tuple(fc.array(values, { minLength: parts.length, maxLength: parts.length }), isRight)
    .map(([given, keeps]) => {
      const named = parts.map((name, at) => [name, given[at] ?? ""] as const);
      const wanted = keeps ? named.filter(([name]) => name === "planId") : named;
      return filled(route, Object.fromEntries(wanted));
    });
}

function requestTo(route: string, ids: fc.Arbitrary<string>): fc.Arbitrary<Request> {
  const wish = wishes[route] ?? z.object({});
  const isPage = !route.startsWith("/api/");
  const usual = isPage || !(route in wishes) ? "GET" : "POST";
  const often = { weight: 12, arbitrary: fc.constant(usual) };
  const seldom = {
    weight: 1,
    arbitrary: fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"),
  };
  return fc.record({
    route: fc.constant(route),
    actor: fc.constantFrom(...actors),
    method: fc.oneof(often, seldom),
    path: fc.tuple(pathOf(route, ids), query).map((both) => both.join("")),
    headers: fc
      .tuple(oddHeaders, fc.option(oddCookies, { freq: 12 }))
      .map(([odd, cookie]) => (cookie === null ? odd : { ...odd, cookie })),
    body: fc.oneof(
      { weight: isPage ? 0 : 8, arbitrary: bodiesFor(valuesOf(wish, ids)) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
  });
}

/** Requests of every kind to every route; handlers are asked more often than pages. */
export function requestsTo(
  routes: readonly string[],
  ids: fc.Arbitrary<string>,
): fc.Arbitrary<Request> {
  return fc.oneof(
    ...routes.map((route) => ({
      weight: route in wishes ? 12 : 2,
      arbitrary: requestTo(route, ids),
    })),
  );
}
