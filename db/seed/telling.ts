import { type PlanEvent, planEvent } from "@/lib/plan/event";
import { addDays, type Day } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { at, type Zone } from "@/lib/time/zone";
import { idOf } from "./id";
import type { PersonKey } from "./people";
import { promiseRows, type WorkedPlan } from "./worked-plan";

/** One thing that happens in the demo: who records what, and when. */
export type Happening = { id: string; at: Instant; by: PersonKey; event: PlanEvent };

/** A plan of the demo: whose it is, who supervises, and all that happens to it in the order of time. */
export type ToldPlan = {
  planId: string;
  employee: PersonKey;
  supervisor: PersonKey;
  begunAt: Instant;
  told: Happening[];
  confided?: Confided;
};

/** What the employee told HR in confidence, and what crossed over to the plan without the reason. */
export type Confided = {
  id: string;
  at: Instant;
  text: string;
  hr: PersonKey;
  adjustments: { id: string; proposedAt: Instant; agreedAt: Instant; text: string }[];
};

/** When something happens: a day counted from the plan's start, and a time on the clock. */
export type Moment = readonly [day: number, time: string];

/** A plan being told: ids by name, days by number, and what has been told so far. */
export type Telling = {
  planId: string;
  startsOn: Day;
  zone: Zone;
  id(name: string): string;
  on(day: number): Day;
  at(day: number, time: string): Instant;
  tell(moment: Moment, by: PersonKey, event: PlanEvent, name?: string): string;
  told(): Happening[];
};

export function telling(plan: string, startsOn: Day, zone: Zone): Telling {
  const all: Happening[] = [];
  const id = (name: string) => idOf(`${plan}/${name}`);
  const on = (day: number) => addDays(startsOn, day);
  const moment = (day: number, time: string) => at(on(day), time, zone);
  return {
    planId: id("plan"),
    startsOn,
    zone,
    id,
    on,
    at: moment,
    tell([day, time], by, event, name = `${event.type}/${day}/${time}/${by}`) {
      // Through JSON, so that what nobody said is absent and not undefined.
      const said = planEvent.parse(JSON.parse(JSON.stringify(event)));
      all.push({ id: id(name), at: moment(day, time), by, event: said });
      return id(name);
    },
    told: () => all.toSorted((a, b) => a.at.localeCompare(b.at)),
  };
}

const asDate = new Intl.DateTimeFormat("en-IE", { day: "numeric", month: "long", timeZone: "UTC" });

/** A sentence with its first letter as it stands at the beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a table says, with its dates in place of day numbers and its titles in place of short names. */
export function sentences(worked: WorkedPlan, startsOn: Day): (text: string) => string {
  const titles = new Map([
    ...promiseRows(worked).map((row) => [row.id, row.title ?? row.text ?? ""] as const),
    ...worked.expectations.map((row) => [row.id, row.title] as const),
  ]);
  const date = (_: string, sign: string, days: string) =>
    asDate.format(new Date(addDays(startsOn, Number(days) * (sign === "+" ? 1 : -1))));
  return (text) =>
    capital(text)
      .replace(/ \([MCP]\d\)/g, "")
      .replace(/\b[MCPE]\d\b/g, (name) => (titles.has(name) ? `“${titles.get(name)}”` : name))
      .replace(/\bD([+−])(\d+)\b/g, date);
}
