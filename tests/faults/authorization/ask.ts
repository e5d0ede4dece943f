import en from "@/lib/wording/en.json";
import { canariesIn } from "./canaries";
import { mayRead } from "./may-read";
import type { Probe } from "./probes";

export type Heard = { status: number; location: string; text: string; headers: string };

/** Taken: it did or showed what was asked. Sent: on to another page. Refused: told why not. Hidden: as if nothing were there. */
type Outcome = "taken" | "sent" | "refused" | "hidden" | "failed";

const door = /^\/(sign-in|welcome)/;
const hiddenPage = /NEXT_HTTP_ERROR_FALLBACK;404|NEXT_REDIRECT;[a-z]+;\/(sign-in|welcome)/;
const sentOn = /NEXT_REDIRECT;/;
const refusals = ["wrong_status", "already_set_up"];

/** Where a flight is asked for; without its mark in the address the app only sends one there. */
const addressOf = ({ path, asFlight }: Probe) =>
  asFlight ? `${path}${path.includes("?") ? "&" : "?"}_rsc` : path;

export async function heardBy(origin: string, probe: Probe, cookie: string): Promise<Heard> {
  const { method, body, asFlight } = probe;
  const headers: Record<string, string> = { origin };
  if (cookie) headers.cookie = cookie;
  if (body) headers["content-type"] = "application/json";
  if (asFlight) headers.rsc = "1";
  const sent = body && JSON.stringify(body);
  const signal = AbortSignal.timeout(30_000);
  const wish = { method, headers, body: sent, redirect: "manual", signal } as const;
  const answer = await fetch(`${origin}${addressOf(probe)}`, wish);
  const location = answer.headers.get("location") ?? "";
  const text = await answer.text();
  return { status: answer.status, location, text, headers: JSON.stringify([...answer.headers]) };
}

/** Whoever reads a plan hears that some thing in it is not there; everyone else, that the plan is not. */
const speaksOfPlan = /^\/api\/(plans|drafts)/;

/** A refused write says besides what has happened since: nothing, to whom there is no plan. */
const isNothing = (text: string, nothing: string) =>
  text === nothing || text === `${nothing.slice(0, -1)},"since":[]}`;

const recording = "/api/plans/[planId]/events";

/** A 403 to whoever may record this kind of event is a rule about the one promise that was named. */
const isRule = (route: string, text: string) =>
  route === recording && !text.includes(en.refusals.not_yours_to_record);

function outcomeOfPage(text: string): Outcome {
  if (hiddenPage.test(text)) return "hidden";
  return sentOn.test(text) ? "sent" : "taken";
}

function outcomeOf({ status, location, text }: Heard, route: string, nothing: string): Outcome {
  if (status >= 500) return "failed";
  if (status >= 300 && status < 400) return door.test(location) ? "hidden" : "sent";
  if (status === 404)
    return speaksOfPlan.test(route) && !isNothing(text, nothing) ? "taken" : "hidden";
  if (status === 401 || status === 405) return "hidden";
  if (status === 403) return isRule(route, text) ? "taken" : "refused";
  const refused = /^\{"refused":"([a-z_]+)"/.exec(text)?.[1] ?? "";
  return refusals.includes(refused) ? "refused" : outcomeOfPage(text);
}

/** What is wrong with an answer, by the tables: shown or done, withheld, failed, or words of others in it. */
export type Fault = { kind: "leak" | "denied" | "failed"; what: string };

export async function faultsOf(
  { origin, nothing }: { origin: string; nothing: string },
  probe: Probe,
  cookie: string,
): Promise<Fault[]> {
  const heard = await heardBy(origin, probe, cookie);
  const outcome = outcomeOf(heard, probe.route, nothing);
  const { actor, method, route, of, isPermitted, isReader, asFlight } = probe;
  const cell = `${actor}, ${asFlight ? "flight" : method} ${route}, ${of}: ${heard.status}`;
  const words = canariesIn(`${heard.text} ${heard.headers}`)
    .filter(([kind, planted]) => !mayRead(actor, kind, planted))
    .map((word): Fault => ({ kind: "leak", what: `${cell} says ${word.join(" ")}` }));
  const mayHear: Outcome[] = isReader ? ["sent", "refused", "hidden"] : ["hidden"];
  if (outcome === "failed") return [...words, { kind: "failed", what: cell }];
  if (isPermitted)
    return outcome === "taken" || outcome === "sent"
      ? words
      : [...words, { kind: "denied", what: `${cell} ${outcome}` }];
  if (mayHear.includes(outcome)) return words;
  return [...words, { kind: "leak", what: `${cell} ${outcome}` }];
}
