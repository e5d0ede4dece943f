import type { Status } from "@/lib/plan/status";
import { type ActorName, type PlotName, plots } from "./actors";
import { hearers } from "./private-table";
import { readers, standings } from "./table";

/** What an actor is on each plan; whoever is not named is a stranger to it. */
const roles: Record<PlotName, Partial<Record<ActorName, ActorName>>> = {
  main: {
    employee: "employee",
    supervisor: "supervisor",
    guest: "guest",
    hr: "hr",
    hr_subject: "hr",
    hr_supervisor: "hr",
  },
  subject: { hr_subject: "hr_subject", supervisor: "supervisor", hr: "hr", hr_supervisor: "hr" },
  supervised: { hr_supervisor: "hr_supervisor", hr: "hr", hr_subject: "hr" },
  foreign: { other_organisation: "hr" },
};

const isPlot = (kind: string): kind is PlotName => kind in plots;

/** Whether an actor may come across a planted word, by the tables. */
export function mayRead(actor: ActorName, kind: string, of: string): boolean {
  if (kind === "journal") return of === actor;
  if (kind in hearers) return hearers[kind]?.[of as PlotName]?.includes(actor) ?? false;
  const plot = kind.replace(/draft$/, "");
  const role = isPlot(plot) ? roles[plot][actor] : undefined;
  if (!role) return false;
  const isOfDraft = plot !== kind;
  const who: readonly ActorName[] = isOfDraft ? standings.supervisor : readers[of as Status];
  return who.includes(role);
}
