import { type Reading, shortName, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { clock, longWeekday } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { CheckIn } from "@/lib/plan/check-in/schedule";
import { addMinutes } from "@/lib/time/instant";
import { dayOf } from "@/lib/time/zone";

/** `Monday 30 November, 14:00 to 14:30, you and Tobias.` */
export function meetingInWords(reading: Reading, { at }: CheckIn): string {
  const { plan, document } = reading;
  const { zone } = plan.terms;
  return words("plan.checkIn.under", {
    day: longWeekday(dayOf(at, zone)),
    from: clock(at, zone),
    to: clock(addMinutes(at, document.rhythm.minutes), zone),
    people: peopleInWords(reading),
  });
}

function peopleInWords(reading: Reading): string {
  const { plan } = reading;
  const employee = whoIs(reading, plan.employeeId);
  const supervisor = whoIs(reading, plan.supervisorId);
  const reader = [employee, supervisor].find(({ me }) => me === "yes");
  const other = reader === employee ? supervisor.name : employee.name;
  return words("plan.checkIn.people", {
    me: reader ? "yes" : "no",
    other,
    first: shortName(reading, plan.employeeId),
    second: shortName(reading, plan.supervisorId),
  });
}
