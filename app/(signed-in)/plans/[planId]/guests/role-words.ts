import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";

/** As what somebody read the plan: its supervisor now or before, a guest, or HR. */
export function roleInWords({ plan }: Reading, personId: string): string {
  if (personId === plan.supervisorId) return words("plan.opened.roles.supervisor");
  const wasSupervisor = plan.submissions.some(({ by }) => by === personId);
  const wasNamed = plan.handovers.some(({ event }) => event.newSupervisorId === personId);
  if (wasSupervisor || wasNamed) return words("plan.opened.roles.formerSupervisor");
  const guest = plan.guests.find(({ invited }) => invited.event.personId === personId);
  if (guest) return words(`plan.opened.roles.${guest.invited.event.as}`);
  return words("plan.opened.roles.hr");
}
