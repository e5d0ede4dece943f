import {
  hrPersonOf,
  onDay,
  personOf,
  type Reading,
  whoIs,
} from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import { type Guest, guestIdsOf, needsConsent } from "@/lib/plan/check-in/guest";

export type Seer = {
  id: string;
  name: string;
  why: string;
  guestId?: string;
  needsConsent?: boolean;
};

/** Everyone who can read the plan, and why; guests only while their sight lasts. */
export function whoSeesOf(reading: Reading): Seer[] {
  const { plan } = reading;
  const seeing = guestIdsOf(plan);
  const guests = openGuests(reading).filter(({ invited }) =>
    seeing.includes(invited.event.personId),
  );
  return [
    partySeer(reading, plan.employeeId, plan.delivery ? "employee" : "employeeLater"),
    partySeer(reading, plan.supervisorId, "supervisor"),
    hrSeer(reading),
    ...guests.map((guest) => guestSeer(reading, guest, "guest")),
  ];
}

/** Invited, and seeing nothing: until the employee consents, or because they did not. */
export function whoWaitsToSee(reading: Reading): Seer[] {
  const seeing = guestIdsOf(reading.plan);
  return openGuests(reading)
    .filter(({ invited }) => !seeing.includes(invited.event.personId))
    .map((guest) => guestSeer(reading, guest, guest.answer ? "declined" : "waiting"));
}

const hasEnded = ["closed", "withdrawn"];

const openGuests = ({ plan }: Reading): Guest[] =>
  hasEnded.includes(plan.status) ? [] : plan.guests.filter(({ removed }) => removed === null);

function partySeer(
  reading: Reading,
  personId: string,
  why: "employee" | "employeeLater" | "supervisor",
): Seer {
  const { name } = personOf(reading, personId);
  const employee = whoIs(reading, reading.plan.employeeId);
  return { id: personId, name, why: words(`evidence.guests.why.${why}`, employee) };
}

function hrSeer(reading: Reading): Seer {
  const person = hrPersonOf(reading);
  const name = person ? words("evidence.guests.hrAnd", { name: person.name }) : words("plan.hr");
  return { id: "hr", name, why: words("evidence.guests.why.hr") };
}

function guestSeer(reading: Reading, guest: Guest, state: "guest" | "waiting" | "declined"): Seer {
  const { invited, answer } = guest;
  const { guestId, personId, as } = invited.event;
  const why = words(`evidence.guests.why.${state}`, {
    ...whoIs(reading, invited.by),
    as: words(`evidence.guests.as.${as}`),
    on: onDay(reading, answer?.at ?? invited.at),
    employee: whoIs(reading, reading.plan.employeeId).name,
    employeeMe: whoIs(reading, reading.plan.employeeId).me,
  });
  const { name } = personOf(reading, personId);
  return { id: guestId, name, why, guestId, needsConsent: needsConsent(guest) };
}
