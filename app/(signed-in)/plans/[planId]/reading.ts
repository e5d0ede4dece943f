import { dayAndMonth } from "@/app/ui/dates";
import { language } from "@/app/ui/language";
import { words } from "@/app/words";
import type { Opening, ReadBefore } from "@/db/openings";
import type { Person, SignedInPerson } from "@/lib/people/person";
import type { PlanDocument } from "@/lib/plan/document";
import type { Recorded } from "@/lib/plan/event";
import type { About } from "@/lib/plan/expectation/about";
import type { Plan } from "@/lib/plan/plan";
import type { Side } from "@/lib/plan/promise/promised";
import type { AdjustmentOnPlan } from "@/lib/private/adjustment";
import type { Instant } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";

/** A plan, who reads it, and when. The plan's own text is the same for every reader. */
export type Reading = {
  plan: Plan;
  document: PlanDocument;
  people: Person[];
  actor: SignedInPerson;
  now: Instant;
  /** Today, where the plan is read as of an earlier day. */
  printedAt?: Instant;
  /** What was agreed through HR, without the reason; a page that shows none of it brings none. */
  adjustments?: AdjustmentOnPlan[];
  /** The newest entry of its history. */
  last?: Recorded;
};

/** What the plan page brings beside the plan: all that happened, how far the reader had read, and to the employee who opened it. */
export type Opened = {
  history: Recorded[];
  readBefore: ReadBefore | null;
  openings: Opening[];
};

/** A person as a label says them: the reader is "you", everyone else goes by name. */
export type Who = { me: "yes" | "no"; name: string };

export function personOf({ people }: Reading, personId: string): Person {
  const unknown = { personId, name: words("plan.hr"), jobTitle: "" };
  return people.find((one) => one.personId === personId) ?? unknown;
}

/** The first name where it is enough to tell people apart, else the whole name. */
export function shortName(reading: Reading, personId: string): string {
  const { name } = personOf(reading, personId);
  const first = firstOf(name);
  const alike = reading.people.filter((one) => firstOf(one.name) === first);
  return alike.length > 1 ? name : first;
}

const firstOf = (name: string) => name.split(" ", 1)[0] ?? name;

export function whoIs(reading: Reading, personId: string): Who {
  const me = reading.actor.personId === personId ? "yes" : "no";
  return { me, name: shortName(reading, personId) };
}

/** Who answers for HR on this plan, as far as anyone has. */
function hrOf({ plan }: Reading): string | null {
  return plan.approval?.by ?? plan.returns.at(-1)?.by ?? null;
}

export function whoOfSide(reading: Reading, side: Side): Who {
  if (side === "employee") return whoIs(reading, reading.plan.employeeId);
  if (side === "supervisor") return whoIs(reading, reading.plan.supervisorId);
  const hr = hrOf(reading);
  return { me: hr === reading.actor.personId ? "yes" : "no", name: words("plan.hr") };
}

export function hrPersonOf(reading: Reading): Person | null {
  const hr = hrOf(reading);
  return hr ? personOf(reading, hr) : null;
}

/** `24 November`, on the plan's own calendar. */
export function onDay({ plan }: Reading, at: Instant): string {
  return dayAndMonth(dayOf(at, plan.terms.zone));
}

/** `You, 24 November` */
export function whoAndWhen(reading: Reading, { by, at }: Recorded): string {
  return words("plan.whoOn", { ...whoIs(reading, by), on: onDay(reading, at) });
}

export function isTakenBack({ plan }: Reading, { id }: { id: string }): boolean {
  return plan.takenBack.includes(id);
}

export function expectationNumber({ document }: Reading, expectationId: string): number {
  return document.expectations.findIndex(({ id }) => id === expectationId) + 1;
}

function otherNames(reading: Reading): string[] {
  const { plan, actor } = reading;
  return [plan.employeeId, plan.supervisorId]
    .filter((personId) => personId !== actor.personId)
    .map((personId) => shortName(reading, personId));
}

/** The other side of the plan, as the reader would name it; for HR and guests, both. */
export function othersOf(reading: Reading): string {
  return new Intl.ListFormat(language).format(otherNames(reading));
}

/** `You and Tobias`; for HR and guests, `You, Ines and Tobias`. */
export function readersOf(reading: Reading): string {
  return new Intl.ListFormat(language).format([words("plan.you"), ...otherNames(reading)]);
}

/** The short name of everyone on the plan, by which its history is told. */
export function namesOf(reading: Reading): Record<string, string> {
  return Object.fromEntries(
    reading.people.map(({ personId }) => [personId, shortName(reading, personId)]),
  );
}

export function samePlace(about: About, other: About): boolean {
  const named = (one: About) => (one.what === "plan" ? "" : one.id);
  return about.what === other.what && named(about) === named(other);
}
