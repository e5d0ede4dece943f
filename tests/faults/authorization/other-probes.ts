import { v7 as newId } from "uuid";
import { type ActorName, actors } from "./actors";
import type { Guarded } from "./ground";
import { hearers, tellers } from "./private-table";
import { filled, methods, type Probe, planFor } from "./probes";
import { otherHandlers, otherPages, planHandlers } from "./table";

const always = { of: "always", isReader: true } as const;

function pagesFor(actor: ActorName): Probe[] {
  return Object.entries(otherPages).flatMap(([route, who]): Probe[] => {
    const here = { ...always, actor, route, path: filled(route, {}) };
    const isPermitted = who.includes(actor);
    const flight = { ...here, method: "GET", isPermitted, asFlight: true } as const;
    return [
      { ...here, method: "GET", isPermitted },
      ...(errorPages.includes(route) ? [] : [flight]),
      { ...here, method: "POST", isPermitted: false },
    ];
  });
}

/** Shown in the place of another page. */
const errorPages = ["/_not-found", "/_global-error"];

/** What each write sends; most of it is taken or refused without leaving anything behind. */
function bodies(ground: Guarded, actor: ActorName): Record<string, object> {
  const { planId } = planFor(ground, actor, "underway");
  const id = newId();
  const text = "I would like to say something.";
  return {
    "/api/account": { do: "end", session: "0".repeat(16) },
    "/api/calendar": { do: "end" },
    "/api/people": { name: "", jobTitle: "", email: "" },
    "/api/people/[personId]": { do: "supervisor", supervisorId: "nobody" },
    "/api/private/confidences": { id, planId, kind: "concern", text, followsId: newId() },
    "/api/private/help": { id, title: "A talk line", about: text },
    "/api/private/help/[resourceId]": { id },
    "/api/private/journal": { id, text },
  };
}

function handlersFor(ground: Guarded, actor: ActorName): Probe[] {
  const all = bodies(ground, actor);
  return Object.entries(otherHandlers).flatMap(([route, byMethod]) =>
    methods
      .filter((method) => !(method in (planHandlers[route] ?? {})))
      .map((method): Probe => {
        const query = route === "/api/sign-out" ? "?to=away" : "";
        const path = `${filled(route, {})}${query}`;
        const body = method === "GET" ? undefined : (all[route] ?? {});
        const isPermitted = byMethod[method]?.includes(actor) ?? false;
        return { ...always, actor, route, method, path, body, isPermitted };
      }),
  );
}

function journalFor({ confided }: Guarded, actor: ActorName): Probe[] {
  return Object.entries(confided.entries).flatMap(([owner, entryId]): Probe[] => {
    const here = { actor, of: `of ${owner}`, isReader: false, isPermitted: owner === actor };
    const [page, api] = ["/private/journal/[entryId]", "/api/private/journal/[entryId]"];
    const change = { id: newId(), type: "changed", version: 999_999, text: "Changed." };
    const path = filled(page, { entryId });
    return [
      { ...here, route: page, method: "GET", path },
      { ...here, route: page, method: "GET", path, asFlight: true },
      { ...here, route: api, method: "POST", path: filled(api, { entryId }), body: change },
    ];
  });
}

type Told = Guarded["confided"]["told"][keyof Guarded["confided"]["told"]];
type Plot = keyof Told;

function toldFor(actor: ActorName, kind: string, plot: Plot, ids: Told[Plot]): Probe[] {
  const isTeller = tellers[plot]?.includes(actor) ?? false;
  const hears = (hearers[kind]?.[plot]?.includes(actor) ?? false) && !isTeller;
  const here = { actor, of: `${kind} of ${plot}`, isReader: isTeller };
  const [page, api] = ["/private/told/[confidenceId]", "/api/private/confidences/[confidenceId]"];
  const path = filled(page, { confidenceId: ids.id });
  // It names the reason, and a concern is not adjusted at all: whoever may answer hears that.
  const text = "Later shifts because of the illness.";
  const answer = { id: newId(), type: "adjustment_proposed", text };
  return [
    { ...here, route: page, method: "GET", path, isPermitted: hears },
    { ...here, route: page, method: "GET", path, asFlight: true, isPermitted: hears },
    {
      ...here,
      route: api,
      method: "POST",
      path: filled(api, { confidenceId: ids.id }),
      body: answer,
      isPermitted: hears,
    },
  ];
}

/** An adjustment that has ended can be moved by nobody; who heard of it is told so, and who did not hears nothing. */
function adjustmentFor(actor: ActorName, plot: Plot, { adjustmentId }: Told[Plot]): Probe {
  const route = "/api/private/adjustments/[adjustmentId]";
  return {
    actor,
    route,
    of: `of ${plot}`,
    method: "POST",
    path: filled(route, { adjustmentId }),
    body: { id: newId(), type: "ended" },
    isPermitted: false,
    isReader: hearers.circumstance?.[plot]?.includes(actor) ?? false,
  };
}

function confidedFor({ confided }: Guarded, actor: ActorName): Probe[] {
  return Object.entries(confided.told).flatMap(([kind, byPlot]) =>
    Object.entries(byPlot).flatMap(([plot, ids]) => [
      ...toldFor(actor, kind, plot as Plot, ids),
      ...(kind === "circumstance" ? [adjustmentFor(actor, plot as Plot, ids)] : []),
    ]),
  );
}

/** Whoever has somebody's calendar address needs nothing else, and reads no word of a plan in it. */
function calendarFor({ confided }: Guarded, actor: ActorName): Probe[] {
  const route = "/api/calendar/[address]";
  const here = { actor, route, method: "GET", isReader: false };
  const known = filled(route, { address: `${confided.calendarSecret}.ics` });
  return [
    { ...here, of: "known", path: known, isPermitted: true },
    { ...here, of: "unknown", path: filled(route, {}), isPermitted: false },
  ];
}

/** Every cell that does not hang on the status of a plan. */
export function otherProbes(ground: Guarded): Probe[] {
  return actors.flatMap((actor) => [
    ...pagesFor(actor),
    ...handlersFor(ground, actor),
    ...journalFor(ground, actor),
    ...confidedFor(ground, actor),
    ...calendarFor(ground, actor),
  ]);
}
