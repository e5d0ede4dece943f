import { readFileSync } from "node:fs";
import { v7 as newId } from "uuid";
import type { Status } from "@/lib/plan/status";
import { type ActorName, actors, plotOf, plots } from "./actors";
import { mayRecord } from "./events-table";
import type { Guarded } from "./ground";
import { filled, methods, type Probe, planFor } from "./probes";
import { copies, otherHandlers, planHandlers, planPages, readers } from "./table";

const golden: { type: string }[] = JSON.parse(
  readFileSync(new URL("../../lib/plan/event.golden.json", import.meta.url), "utf8"),
);

/** Far beyond every plan: whoever may record hears that the plan has changed, and nothing is written. */
const later = 999_999;

const cell = (actor: ActorName, route: string, of: Status) => ({
  actor,
  route,
  of,
  isReader: readers[of].includes(actor),
});

function pagesOf(ground: Guarded, actor: ActorName, status: Status): Probe[] {
  const { planId, ids } = planFor(ground, actor, status);
  return Object.entries(planPages).flatMap(([route, cells]): Probe[] => {
    const path = filled(route, { ...ids, planId });
    const isPermitted = cells[status]?.includes(actor) ?? false;
    const here = { ...cell(actor, route, status), path };
    return [
      { ...here, method: "GET", isPermitted },
      { ...here, method: "GET", isPermitted, asFlight: true },
      { ...here, method: "POST", isPermitted: false },
    ];
  });
}

/** What each write sends: well formed, and such that nothing comes of it. */
function bodyFor(route: string, method: string, actor: ActorName, planId: string) {
  const { employee } = plots[plotOf(actor)];
  if (route === "/api/plans")
    return { id: planId, employeeId: employee.personId, copyFrom: planId };
  if (route !== "/api/drafts/[planId]") return {};
  if (method === "PUT") return { version: later, document: {} };
  return { do: "remove", version: later, expectationId: newId() };
}

const queryFor = (route: string, planId: string) =>
  route === "/api/live" ? `?plan=${planId}&version=0` : "";

/** Recording an event and listing plans have cells of their own. */
const isListedElsewhere = (route: string, method: string) =>
  `${method} ${route}` === "POST /api/plans/[planId]/events" || route in otherHandlers;

function handlersOf(ground: Guarded, actor: ActorName, status: Status): Probe[] {
  const { planId, ids } = planFor(ground, actor, status);
  return Object.entries(planHandlers).flatMap(([route, byMethod]) =>
    methods
      .filter((method) => method in byMethod || !isListedElsewhere(route, method))
      .map(
        (method): Probe => ({
          ...cell(actor, route, status),
          method,
          path: `${filled(route, { ...ids, planId })}${queryFor(route, planId)}`,
          body: method === "GET" ? undefined : bodyFor(route, method, actor, planId),
          isPermitted: byMethod[method]?.[status]?.includes(actor) ?? false,
        }),
      ),
  );
}

function copiesOf(ground: Guarded, actor: ActorName, status: Status): Probe[] {
  const { planId } = planFor(ground, actor, status);
  const route = "/api/plans/[planId]/copies/[copy]";
  return Object.entries(copies).map(([copy, cells]) => ({
    ...cell(actor, route, status),
    of: `${status}, ${copy}`,
    method: "GET",
    path: filled(route, { planId, copy }),
    isPermitted: cells[status]?.includes(actor) ?? false,
  }));
}

function eventsOf(ground: Guarded, actor: ActorName, status: Status): Probe[] {
  const { planId } = planFor(ground, actor, status);
  return golden.map((event) => ({
    ...cell(actor, "/api/plans/[planId]/events", status),
    of: `${status}, ${event.type}`,
    method: "POST",
    path: `/api/plans/${planId}/events`,
    body: { id: newId(), expectedVersion: later, event },
    isPermitted: mayRecord(event.type, actor, status),
  }));
}

/** Every cell of the plans in some statuses. */
export function planProbes(ground: Guarded, among: readonly Status[]): Probe[] {
  return among.flatMap((status) =>
    actors.flatMap((actor) => [
      ...pagesOf(ground, actor, status),
      ...handlersOf(ground, actor, status),
      ...copiesOf(ground, actor, status),
      ...eventsOf(ground, actor, status),
    ]),
  );
}
